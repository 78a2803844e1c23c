/** What somebody wrote, set off from the form. */
export function Words({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <blockquote className="words">
      <small>{label}</small>
      <p>{text}</p>
    </blockquote>
  )
}
