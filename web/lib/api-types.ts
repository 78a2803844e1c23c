/** Generated from the contract by `npm run generate`; do not edit. */

export interface paths {
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password */
        post: operations["identity.change-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new TOTP secret to scan; not in force until confirmed */
        post: operations["identity.begin-second-factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the scanned secret in force with a code of it */
        post: operations["identity.confirm-second-factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the region */
        get: operations["identity.accounts"];
        put?: never;
        /** Create an account for a person; it waits for the security administrator */
        post: operations["identity.create-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a pending account, or enable a disabled one (security administrator) */
        post: operations["identity.activate-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable an account and end its sessions (security administrator) */
        post: operations["identity.disable-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a role that no post gives (security administrator) */
        post: operations["identity.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/grants/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a granted role back (security administrator) */
        post: operations["identity.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed on an account, newest first (security administrator, auditor) */
        get: operations["identity.account-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New one-time password, second factor removed (security administrator) */
        post: operations["identity.reset-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlock after failed attempts (security administrator) */
        post: operations["identity.unlock-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail of the region, newest first */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check every chain and seal of the region, as `liandong verify-audit` does */
        post: operations["audit.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days of a year, holidays and make-up days named */
        get: operations["calendar.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year’s notice as it is loaded, its version, and the last recomputation of due days under it */
        get: operations["calendar-notice.status"];
        /** Load a year’s notice, all of it or nothing, and compute anew the due days it reaches */
        put: operations["calendar-notice.load"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a CSV file of a year (UTF-8 or GB18030) into rows; faults by line; nothing is stored */
        post: operations["calendar-notice.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a notice would say and change: findings by row, days changed, working days, tasks reached */
        post: operations["calendar-notice.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The due day of a number of days from today, and whether it is provisional */
        get: operations["calendar.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Series of conferences with their next days */
        get: operations["conference-series.list"];
        put?: never;
        /** Begin a series */
        post: operations["conference-series.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a series; conferences already planned stay */
        put: operations["conference-series.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference-series/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a series */
        post: operations["conference-series.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conferences of a year, the newest first */
        get: operations["conference.list"];
        put?: never;
        /** Plan a conference */
        post: operations["conference.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conference: agenda with items and opinions, seats, outcomes, and what may be done now */
        get: operations["conference.get"];
        /** Change day, time, place, chair or who is invited */
        put: operations["conference.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The whole agenda in its order: requests that are ready, the follow-up of resolutions, other items */
        put: operations["conference.set-agenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note who is there, for those who did not sign in themselves */
        put: operations["conference.note-attendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel it; its items wait for another */
        post: operations["conference.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/convene": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it its number and invite the units */
        post: operations["conference.convene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the conference; what was not reached waits for the next */
        post: operations["conference.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/items/{itemId}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude an item; what is resolved becomes tasks from the same rows */
        post: operations["conference.conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/items/{itemId}/consensus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note what units say at the table, point by point */
        put: operations["conference.note-consensus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/items/{itemId}/turn-to": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn to an item of the agenda */
        post: operations["conference.turn-to"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes of a conference as they stand */
        get: operations["conference-minutes.get"];
        /** Change the words around the rows */
        put: operations["conference-minutes.write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/minutes/confirmations/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm them for a unit that attended, or object with words */
        put: operations["conference-minutes.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/minutes/confirmations/{unitId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer an objection: adopted or not, with the reason; both stay on record */
        put: operations["conference-minutes.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/minutes/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the confirmation: the document of the minutes is drafted from these rows */
        post: operations["conference-minutes.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/minutes/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send them to those who attended, for confirmation by a day */
        post: operations["conference-minutes.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/minutes/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take them back to change the words; they are confirmed anew */
        post: operations["conference-minutes.take-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/seats/{unitId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say for one’s unit who comes, or that it asks for leave */
        put: operations["conference.reply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/seats/{unitId}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in for one’s unit on the day */
        post: operations["conference.sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open it */
        post: operations["conference.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/take-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become the one who records; the one before is told */
        post: operations["conference.take-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can chair, which units can be invited, the usual number of minutes */
        get: operations["conference.options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coordination requests the reader may see, those that wait longest first */
        get: operations["coordination-request.list"];
        put?: never;
        /** Write a request as a draft of one’s unit */
        post: operations["coordination-request.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request: facts, proposal, opinions, readiness, every coming to a table, and what may be done */
        get: operations["coordination-request.get"];
        /** Change a draft */
        put: operations["coordination-request.edit"];
        post?: never;
        /** Throw a draft away that was never submitted */
        delete: operations["coordination-request.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it up: the units concerned are asked for opinions by a day */
        post: operations["coordination-request.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the leading group or a body above decided on a referred item */
        post: operations["coordination-request.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/conditions/{conditionId}/met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a condition is met; with the last one the item wakes */
        post: operations["coordination-request.meet-condition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a file */
        post: operations["coordination-request.attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of a request */
        get: operations["coordination-request.download"];
        put?: never;
        post?: never;
        /** Take a file off a draft */
        delete: operations["coordination-request.detach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what one’s unit thinks, point by point; after the day it is kept as late */
        put: operations["coordination-request.opine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find it ready for a conference; a check that fails needs words */
        post: operations["coordination-request.make-ready"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it back to the unit with what is missing */
        post: operations["coordination-request.send-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit it to the office */
        post: operations["coordination-request.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the silent units once more */
        post: operations["coordination-request.urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/wake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wake a deferred item before its conditions are met or due */
        post: operations["coordination-request.wake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw it, with the reason */
        post: operations["coordination-request.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many requests each view holds */
        get: operations["coordination-request.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination-requests/of-task/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a task came from: the request and the conference that resolved it; null for any other task */
        get: operations["coordination-request.of-task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents the reader may see, the newest change first */
        get: operations["document.list"];
        put?: never;
        /** Begin a document; it may be incomplete until it is handed in */
        post: operations["document.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document: content, findings, versions, timeline, scans, and what may be done */
        get: operations["document.get"];
        /** Save a draft; every save is a version */
        put: operations["document.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two versions held against each other, field by field, for those who work on documents */
        get: operations["document.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a new document that puts an issued one right */
        post: operations["document.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard a draft; it stays on record */
        post: operations["document.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The .docx: composed now for a draft, the stored bytes once issued */
        get: operations["document.docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a file to a draft; it goes out with the attachment whose text names it */
        post: operations["document.attach-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of an attachment */
        get: operations["document.download-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Number it, fix its day, write the .docx and freeze it */
        post: operations["document.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as PDF, where LibreOffice is installed; refused as pdf-not-available where it is not */
        get: operations["document.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The text is in order; it goes to whoever signs */
        post: operations["document.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach the sealed copy (PDF, JPG, PNG or OFD) as the authentic version; another needs a reason */
        post: operations["document.attach-scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/scans/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a sealed copy */
        get: operations["document.download-scan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to a draft, with what is to be put right */
        post: operations["document.send-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign it: it may be issued as it stands */
        post: operations["document.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a draft in for review */
        post: operations["document.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/versions/{ordinal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text as one save left it, for those who work on documents */
        get: operations["document.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back before it is reviewed */
        post: operations["document.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is noticed about a text before it is saved */
        post: operations["document.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many there are in each state, by the same query */
        get: operations["document.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/for-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft the letter of a graded notice from its task, once; the same again gives the same document */
        post: operations["document.draft-for-notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What documents are made of here: kinds, registers, authorities, fonts, layout, limits */
        get: operations["document.options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registers with the last number of a year */
        get: operations["document.registers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/registers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which number was the last one used on paper; never lower than what is used */
        put: operations["document.set-last"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/yearly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issued documents of a year by kind, held against the year before and the cap */
        get: operations["document.yearly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send values of past periods (.xlsx or .csv); judged row by row like a form, nothing is stored until confirmed */
        post: operations["filing.upload-history"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/history-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form for values of past periods: period, code, value, source */
        get: operations["filing.history-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files the reader sent for a filing, or of past periods, in thirty days and has not settled, newest first */
        get: operations["filing.imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file that was sent: whose it is, how far it is read, how many rows are good */
        get: operations["filing.import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a file unused, also while it is being read */
        post: operations["filing.cancel-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the good rows: into the form as a draft, or as accepted values of past periods */
        post: operations["filing.confirm-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The faulty rows as a form with a column that says what is wrong */
        get: operations["filing.import-faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its rows with their faults by cell address */
        get: operations["filing.import-rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periods with their windows and how far the units are, the newest first */
        get: operations["filing.periods"];
        put?: never;
        /** A quarter, month or year that is to be filed; it opens by its day */
        post: operations["filing.create-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move the window of a period */
        put: operations["filing.edit-period"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/periods/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a period for good: nothing new is filed; what was returned can still be put right */
        post: operations["filing.close-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/periods/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a period before its day: every unit gets its form */
        post: operations["filing.open-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets of sub-indicators: by period, and by year as a trajectory */
        get: operations["filing.targets"];
        /** Set targets; a value of null takes one away */
        put: operations["filing.set-targets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filings of a period by unit: complete, late, where each stands; the newest open period if none is named */
        get: operations["filing.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing: the form with last values, targets, sources, findings and evidence, and what may be done */
        get: operations["filing.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit stands by these values; they go to the office */
        post: operations["filing.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/case-studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Case studies of a filing: one for each indicator that counts procedures, time or cost */
        get: operations["case-study.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/case-studies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the case of an indicator; what it counts becomes a source beside the filing */
        put: operations["case-study.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of evidence; that it was read is recorded */
        get: operations["filing.download"];
        put?: never;
        post?: never;
        /** Take a file off a value that is being filled */
        delete: operations["filing.detach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a filled form; it is judged field by field, at once or, where it is long, while its status tells how far */
        post: operations["filing.upload-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/measured/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What a questionnaire or a survey found for one sub-indicator; empty takes it away */
        put: operations["filing.measure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or return values; when each has its answer the filing is accepted, or back with the unit */
        post: operations["filing.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader sends it back to whoever fills it */
        post: operations["filing.send-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the form in to the unit’s leader */
        post: operations["filing.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form of a filing as a spreadsheet, with definitions, last values and what is filled already */
        get: operations["filing.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlock one accepted value for correction; it is approved and reviewed anew */
        post: operations["filing.unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Fill fields; all of them or, where one cannot be read, none */
        put: operations["filing.fill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/values/{code}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a file as evidence of one value, with its grade */
        post: operations["filing.attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back before the leader has approved it */
        post: operations["filing.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mechanisms that can be loaded, with their check */
        get: operations["identity.first-run-choices"];
        put?: never;
        /** Fill an empty installation: mechanism, three administrators, the office */
        post: operations["identity.first-run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Handover sheets of my reach, the newest first, and who left without one */
        get: operations["handover.list"];
        put?: never;
        /** Make a handover sheet: a successor for the post, or a post that takes its work */
        post: operations["handover.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One handover sheet, as it is printed */
        get: operations["handover.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a sheet that is still open, with the reason */
        post: operations["handover.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the word of one side; with both the handover is settled */
        post: operations["handover.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/preview/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a sheet for this tenure would hold, and which posts could take the work */
        get: operations["handover.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether database and jobs are up */
        get: operations["system.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mechanism in force: units, indicators, clauses, clocks, lights */
        get: operations["mechanism.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load a mechanism folder of this installation as a new version; faults are told by file and line */
        post: operations["mechanism.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My unread messages by item, newest first: the list behind their count */
        get: operations["workbench.unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a message and the earlier ones about its item as read */
        post: operations["notification.mark-read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units and sections with their posts and who holds them on a day */
        get: operations["organization.tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for which post under which authority: in force, to come, over */
        get: operations["acting.list"];
        put?: never;
        /** Record a written authority to act for a post; chains and loops are refused */
        post: operations["acting.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/acting/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an authority at once, with the reason */
        post: operations["acting.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a post to a unit or section */
        post: operations["organization.create-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/posts/{id}/appoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a person hold a post from a day on; overlapping tenures are refused */
        post: operations["organization.appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/tenures/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a tenure on a day */
        post: operations["organization.end-tenure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a section below a unit, or a unit */
        post: operations["organization.create-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a unit or move a section; a cycle is refused */
        put: operations["organization.edit-unit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, with the posts they hold and held */
        get: operations["organization.people"];
        put?: never;
        /** Add a person; an account is another matter */
        post: operations["organization.create-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a name or number; a phone of null stays as it is */
        put: operations["organization.edit-person"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed on a person, newest first; a phone number is never told */
        get: operations["organization.person-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reveal-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show one person's number in full; the reading is audited */
        post: operations["organization.reveal-phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who held a post from when to when, and what changed on it, newest first */
        get: operations["organization.post-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The region tree: province, cities, counties */
        get: operations["organization.regions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resolutions of all conferences with the state of their tasks, the oldest open one first */
        get: operations["resolution.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign for a difference between minutes and task, with the reason */
        post: operations["resolution.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many resolutions each view holds */
        get: operations["resolution.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A view of the board as a spreadsheet */
        get: operations["resolution.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators and sub-indicators down to a named person on a day, gaps marked */
        get: operations["responsibility.matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign leadership member, section, responsible post or person, and backup */
        put: operations["responsibility.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in who answers for an indicator, newest first */
        get: operations["responsibility.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took over which duty from whom and when, newest first */
        get: operations["responsibility.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/liaisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a unit's liaison from a day on; the one before stays on record */
        post: operations["responsibility.appoint-liaison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My views of the ledger in my order, and those that others share */
        get: operations["saved-view.list"];
        put?: never;
        /** Keep a filter under a name of its own; thirty at most */
        post: operations["saved-view.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a view of mine, give it another filter, share it or stop sharing it */
        put: operations["saved-view.change"];
        post?: never;
        /** Throw a view of mine away */
        delete: operations["saved-view.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put my views in another order */
        post: operations["saved-view.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed tasks on sub-indicators: the value before dispatch and in the newest period that began after closing */
        get: operations["scoring.effects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/first-tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The line, how far it is, and every sub-indicator as a move that could be made */
        get: operations["scoring.first-tier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/first-tier/moves/{code}/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a task of a move for its lead unit, with the value to reach written into it */
        post: operations["scoring.move-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/first-tier/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans that were kept, newest first */
        get: operations["scoring.plans"];
        put?: never;
        /** Keep a set of moves under a name */
        post: operations["scoring.save-plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/first-tier/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a plan that was kept */
        put: operations["scoring.change-plan"];
        post?: never;
        /** Throw a plan away */
        delete: operations["scoring.drop-plan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/first-tier/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The cheapest set of moves across the line; nothing is kept */
        post: operations["scoring.first-tier-solve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/first-tier/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scores and rank with some values changed; nothing is kept */
        post: operations["scoring.what-if"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators by periods: score and rank of the county */
        get: operations["scoring.heatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator with its sub-indicators: value, score, best, history, tasks, where the value is from */
        get: operations["scoring.indicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/influences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How work leads to the whole score, and whether the values bear out what is said to lead what */
        get: operations["scoring.influences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/led": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indicators that my unit leads, as last released; none where nothing is released yet */
        get: operations["scoring.led"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/methodologies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Methodologies loaded, newest first, and files that can be loaded */
        get: operations["scoring.methodologies"];
        put?: never;
        /** Load a methodology from its file as a new version; the same content again changes nothing */
        post: operations["scoring.load-methodology"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/methodologies/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with a file, and what loading it would change; nothing is kept */
        get: operations["scoring.check-methodology"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/methodology": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The methodology of a period as a tree: scales with their sources, weights, what is provisional */
        get: operations["scoring.methodology"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a release of the period would hold now; nothing is kept */
        get: operations["scoring.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All places by one node: the whole, an indicator or a sub-indicator */
        get: operations["scoring.ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/ranks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranks of all places over the periods, as released or recomputed by one methodology */
        get: operations["scoring.ranks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Releases, newest first, corrected ones included; periods that can be released */
        get: operations["scoring.releases"];
        put?: never;
        /** Freeze what was looked at; where the period is released already, as a correction with a reason */
        post: operations["scoring.make-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One release: what went in, what came out */
        get: operations["scoring.release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/releases/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute a release from the inputs it keeps and compare hash, scores and ranks */
        get: operations["scoring.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/rivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bulletins taken, newest period first; periods a bulletin can be taken into */
        get: operations["scoring.rivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/rivals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a bulletin back that was wrong; releases made with it stay as they are */
        post: operations["scoring.withdraw-rivals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/rivals/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bulletins sent in the last thirty days and not confirmed yet, newest first */
        get: operations["scoring.rival-imports"];
        put?: never;
        /** Send a bulletin (.xlsx or .csv): judged cell by cell, at once or, where it is long, while its status tells how far */
        post: operations["scoring.rival-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/rivals/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bulletin: how far it is read, columns known and unknown, rows good and faulty */
        get: operations["scoring.rival-import-status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/rivals/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throw a bulletin away that was not confirmed, also while it is being read */
        post: operations["scoring.cancel-rivals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/rivals/imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the good rows of a bulletin into a period, with where it was published and when */
        post: operations["scoring.confirm-rivals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/rivals/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a bulletin with their faults by cell address */
        get: operations["scoring.rival-rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/rivals/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form for a bulletin: a row for each county of the province, a column for each indicator */
        get: operations["scoring.rival-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/scoreboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the county stands: the whole, each indicator, and what there is to gain */
        get: operations["scoring.scoreboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with which rights */
        get: operations["identity.session"];
        put?: never;
        /** Sign in with password and, where set, second factor */
        post: operations["identity.sign-in"];
        /** End this session on the server */
        delete: operations["identity.sign-out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recurring tasks with their next day and how those issued went */
        get: operations["task-series.list"];
        put?: never;
        /** Write a recurring task */
        post: operations["task-series.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recurring task: template, next days, periods issued, what may be done now */
        get: operations["task-series.get"];
        /** Change what is still to come */
        put: operations["task-series.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-series/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it; the tasks issued stay */
        post: operations["task-series.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-series/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue nothing until it is resumed */
        post: operations["task-series.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-series/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on from today; what fell into the pause is not made up */
        post: operations["task-series.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-series/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next five days of a rhythm, with what would be issued; nothing is kept */
        post: operations["task-series.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The task ledger: tasks the reader may see, filtered and sorted by due day */
        get: operations["task.list"];
        put?: never;
        /** Write a draft */
        post: operations["task.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task: facts, parts, files, timeline, and what the reader may do now */
        get: operations["task.get"];
        /** Change a draft */
        put: operations["task.edit"];
        post?: never;
        /** Throw a draft away */
        delete: operations["task.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify and close, saying what was found; only somebody outside the unit */
        post: operations["task.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/accept-recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looked at again, it holds: the task stays closed */
        post: operations["task.accept-recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge receipt */
        post: operations["task.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/ask-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that the task be cancelled; every part must be closed or cancelled */
        post: operations["task.ask-cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/ask-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a later due day, before the present one is over */
        post: operations["task.ask-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/ask-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that the task be merged into another one in work; every part must be closed or cancelled */
        post: operations["task.ask-merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/ask-split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that the task be split into several, each due no later than it would have been */
        post: operations["task.ask-split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/ask-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that the clock stand still */
        post: operations["task.ask-suspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom this task can be decomposed: posts of the unit and its sections, and assisting units */
        get: operations["task.assignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a task without being asked; every part must be closed or cancelled */
        post: operations["task.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/decompose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give parts to sections, posts, persons or assisting units */
        post: operations["task.decompose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a file as evidence */
        post: operations["task.attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file */
        get: operations["task.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed on a task, field by field, before and after, newest first */
        get: operations["task.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/instruct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a leader's instruction */
        post: operations["task.instruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a draft: the clock starts */
        post: operations["task.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Graded notices given on one task, newest first */
        get: operations["task-notice.of-task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Earlier rulings on returns by the same indicator or clause, newest first */
        get: operations["task.precedents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a closed task for a recheck, beside the draw */
        post: operations["task.recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looked at again, it does not hold: the task is in progress again, with a new due day */
        post: operations["task.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report progress */
        post: operations["task.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/request-closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Request closure; evidence must be attached and every part closed */
        post: operations["task.request-closure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a suspended task go on; its due day moves by the working days it stood */
        post: operations["task.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a task before work has begun, once, with a reason that names a clause */
        post: operations["task.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rule on what was asked; an upheld return names the unit that gets the task */
        post: operations["task.rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send back with a reason instead of closing */
        post: operations["task.send-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/sign-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The addressee signs for a graded notice */
        post: operations["task-notice.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a task or part to another post or section of the same unit; the clock runs on */
        post: operations["task.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Urge whoever holds it */
        post: operations["task.urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what was asked, before it is ruled on */
        post: operations["task.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do a command to several tasks, each in a change of its own, with a verdict for each */
        post: operations["task.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/bulk/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which of these tasks a command would be done to, and why not to the others; nothing changes */
        post: operations["task.bulk-verdicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a task can be given to and bound to: units, indicators, clocks */
        get: operations["task.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The count behind every tab of the ledger, by the same query as the list */
        get: operations["task.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write and issue at once, to one unit or to many: one task for each, all or none */
        post: operations["task.dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A view of the ledger as a spreadsheet: the rows of the list under the same filter, or chosen ones */
        get: operations["task.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form to fill in: the columns of the ledger with lists of units, indicators and sources */
        get: operations["task.import-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files the reader has sent in the last thirty days, newest first */
        get: operations["task.imports"];
        put?: never;
        /** Send a filled form (.xlsx or .csv); it is read and judged row by row, no task is made */
        post: operations["task.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: what will be created, how far it is, what came of it */
        get: operations["task.import-status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an import; tasks already created stay */
        post: operations["task.cancel-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create the good rows, as drafts or issued at once; asked twice, they are created once */
        post: operations["task.confirm-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The faulty rows as a form with a column that says what is wrong */
        get: operations["task.import-faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of an import with their faults by cell address */
        get: operations["task.import-rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaders' instructions on tasks the reader may see, newest first */
        get: operations["task.instructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Graded notices on tasks the reader may see, newest first */
        get: operations["task-notice.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/notices/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counts behind the tabs of that list, by the same query */
        get: operations["task-notice.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger for print: all rows of a filter up to a thousand, with responsible person and last report */
        get: operations["task.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed on a unit or section, newest first */
        get: operations["organization.unit-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts without a holder, now or from a known day, at which something waits */
        get: operations["handover.vacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vacancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits at a post without a holder */
        get: operations["handover.vacancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My one list: to-dos a page at a time, their figures, the week, unread messages */
        get: operations["workbench.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AgendaItem: {
            beginsAt: string;
            concluded: {
                /** Format: date-time */
                at: string;
                by: string;
                overruled: string;
                words: string;
            } | null;
            conditions: components["schemas"]["DeferralCondition"][];
            followUp: {
                closed: number;
                overdue: number;
                total: number;
            } | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "request" | "follow-up" | "other";
            minutes: number;
            ordinal: number;
            outcome: ("resolved" | "deferred" | "referred" | "withdrawn" | "not-reached") | null;
            overBy: number;
            presenter: string;
            presenterUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            } | null;
            referredBody: string;
            referredTo: ("leading-group" | "above") | null;
            request: {
                attempts: number;
                before: {
                    conferenceId: string | null;
                    heldOn: string | null;
                    /** @enum {string} */
                    outcome: "resolved" | "deferred" | "referred" | "withdrawn" | "not-reached";
                } | null;
                facts: string;
                files: components["schemas"]["File"][];
                /** Format: uuid */
                id: string;
                indicator: {
                    code: string;
                    name: string;
                } | null;
                number: string;
                opinionsDueOn: string | null;
                proposals: string[];
                /** @enum {string} */
                state: "draft" | "submitted" | "consulting" | "ready" | "scheduled" | "deferred" | "referred" | "resolved" | "withdrawn";
                tried: string;
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
                units: {
                    at: string | null;
                    atTable: boolean;
                    attendance: ("unknown" | "present" | "absent" | "leave") | null;
                    by: string | null;
                    late: boolean;
                    /** @enum {string} */
                    part: "lead" | "concerned";
                    stances: (("agree" | "reserve") | null)[];
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    urged: number;
                    words: string;
                }[];
                version: number;
            } | null;
            resolutions: components["schemas"]["Resolution"][];
            title: string;
            topic: number | null;
            turnedToAt: string | null;
            usedMinutes: number;
        };
        AgendaItemInput: {
            beginsAt: string;
            concluded: {
                /** Format: date-time */
                at: string;
                by: string;
                overruled: string;
                words: string;
            } | null;
            conditions: components["schemas"]["DeferralConditionInput"][];
            followUp: {
                closed: number;
                overdue: number;
                total: number;
            } | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "request" | "follow-up" | "other";
            minutes: number;
            ordinal: number;
            outcome: ("resolved" | "deferred" | "referred" | "withdrawn" | "not-reached") | null;
            overBy: number;
            presenter: string;
            presenterUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            } | null;
            referredBody: string;
            referredTo: ("leading-group" | "above") | null;
            request: {
                attempts: number;
                before: {
                    conferenceId: string | null;
                    heldOn: string | null;
                    /** @enum {string} */
                    outcome: "resolved" | "deferred" | "referred" | "withdrawn" | "not-reached";
                } | null;
                facts: string;
                files: components["schemas"]["FileInput"][];
                /** Format: uuid */
                id: string;
                indicator: {
                    code: string;
                    name: string;
                } | null;
                number: string;
                opinionsDueOn: string | null;
                proposals: string[];
                /** @enum {string} */
                state: "draft" | "submitted" | "consulting" | "ready" | "scheduled" | "deferred" | "referred" | "resolved" | "withdrawn";
                tried: string;
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
                units: {
                    at: string | null;
                    atTable: boolean;
                    attendance: ("unknown" | "present" | "absent" | "leave") | null;
                    by: string | null;
                    late: boolean;
                    /** @enum {string} */
                    part: "lead" | "concerned";
                    stances: (("agree" | "reserve") | null)[];
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    urged: number;
                    words: string;
                }[];
                version: number;
            } | null;
            resolutions: components["schemas"]["ResolutionInput"][];
            title: string;
            topic: number | null;
            turnedToAt: string | null;
            usedMinutes: number;
        };
        Assignee: {
            person: string | null;
            post: string | null;
            postId: string | null;
            section: string | null;
            unit: string;
            /** Format: uuid */
            unitId: string;
        };
        AssigneeInput: {
            person: string | null;
            post: string | null;
            postId: string | null;
            section: string | null;
            unit: string;
            /** Format: uuid */
            unitId: string;
        };
        BulkForecast: {
            facts: {
                [key: string]: string | number;
            };
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            outcome: "allowed" | "refused" | "not-found" | "forbidden";
            reason: string | null;
            title: string;
            version: number;
        };
        BulkForecastInput: {
            facts: {
                [key: string]: string | number;
            };
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            outcome: "allowed" | "refused" | "not-found" | "forbidden";
            reason: string | null;
            title: string;
            version: number;
        };
        BulkVerdict: {
            facts: {
                [key: string]: string | number;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: "done" | "refused" | "version-changed" | "not-found" | "forbidden" | "failed";
            reason: string | null;
        };
        BulkVerdictInput: {
            facts: {
                [key: string]: string | number;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: "done" | "refused" | "version-changed" | "not-found" | "forbidden" | "failed";
            reason: string | null;
        };
        CaseStudy: {
            costBase: number | null;
            count: {
                cost: number;
                procedures: number;
                schedule: {
                    from: number;
                    number: number;
                    to: number;
                }[];
                time: number;
            } | null;
            editable: boolean;
            feeds: {
                cost: string | null;
                procedures: string | null;
                time: string | null;
            };
            indicator: {
                code: string;
                name: string;
                nameEn: string;
            };
            method: {
                onlineHalfDay: boolean;
                onlineTogether: boolean;
            };
            procedures: {
                agency: string;
                besides: number | null;
                cost: number;
                days: number;
                name: string;
                online: boolean;
            }[];
            saved: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
            version: number;
        };
        CaseStudyInput: {
            costBase: number | null;
            count: {
                cost: number;
                procedures: number;
                schedule: {
                    from: number;
                    number: number;
                    to: number;
                }[];
                time: number;
            } | null;
            editable: boolean;
            feeds: {
                cost: string | null;
                procedures: string | null;
                time: string | null;
            };
            indicator: {
                code: string;
                name: string;
                nameEn: string;
            };
            method: {
                onlineHalfDay: boolean;
                onlineTogether: boolean;
            };
            procedures: {
                agency: string;
                besides: number | null;
                cost: number;
                days: number;
                name: string;
                online: boolean;
            }[];
            saved: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
            version: number;
        };
        Coming: {
            at: string | null;
            attempt: number;
            body: string;
            by: string | null;
            conditions: components["schemas"]["DeferralCondition"][];
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            outcome: ("resolved" | "deferred" | "referred" | "withdrawn" | "not-reached") | null;
            overruled: string;
            referee: ("leading-group" | "above") | null;
            resolutions: components["schemas"]["Resolution"][];
            words: string;
        };
        ComingInput: {
            at: string | null;
            attempt: number;
            body: string;
            by: string | null;
            conditions: components["schemas"]["DeferralConditionInput"][];
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            outcome: ("resolved" | "deferred" | "referred" | "withdrawn" | "not-reached") | null;
            overruled: string;
            referee: ("leading-group" | "above") | null;
            resolutions: components["schemas"]["ResolutionInput"][];
            words: string;
        };
        Conference: {
            actions: {
                /** @enum {string} */
                command: "edit" | "set-agenda" | "convene" | "reply" | "sign-in" | "note-attendance" | "start" | "take-record" | "turn-to" | "note-consensus" | "conclude" | "end" | "cancel";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            agenda: components["schemas"]["AgendaItem"][];
            cancelledWords: string;
            chair: string;
            /** Format: uuid */
            chairPostId: string;
            currentItemId: string | null;
            endedAt: string | null;
            endsAt: string;
            heldOn: string;
            /** Format: uuid */
            id: string;
            items: {
                deferred: number;
                other: number;
                referred: number;
                resolved: number;
                total: number;
            };
            lateBy: number;
            minutes: {
                number: string | null;
                /** @enum {string} */
                state: "drafting" | "confirming" | "confirmed" | "issued";
            } | null;
            name: string;
            notes: string;
            /** Format: date-time */
            now: string;
            ordinal: number | null;
            place: string;
            recorder: {
                name: string;
                self: boolean;
                /** Format: date-time */
                since: string;
            } | null;
            seatList: components["schemas"]["ConferenceSeat"][];
            seats: {
                coming: number;
                leave: number;
                present: number;
                silent: number;
                total: number;
            };
            series: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            startedAt: string | null;
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "convened" | "in-session" | "ended" | "cancelled";
            timeline: components["schemas"]["TimelineEntry"][];
            version: number;
            waiting: {
                attempts: number;
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
            }[];
            year: number;
        };
        ConferenceInput: {
            actions: {
                /** @enum {string} */
                command: "edit" | "set-agenda" | "convene" | "reply" | "sign-in" | "note-attendance" | "start" | "take-record" | "turn-to" | "note-consensus" | "conclude" | "end" | "cancel";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            agenda: components["schemas"]["AgendaItemInput"][];
            cancelledWords: string;
            chair: string;
            /** Format: uuid */
            chairPostId: string;
            currentItemId: string | null;
            endedAt: string | null;
            endsAt: string;
            heldOn: string;
            /** Format: uuid */
            id: string;
            items: {
                deferred: number;
                other: number;
                referred: number;
                resolved: number;
                total: number;
            };
            lateBy: number;
            minutes: {
                number: string | null;
                /** @enum {string} */
                state: "drafting" | "confirming" | "confirmed" | "issued";
            } | null;
            name: string;
            notes: string;
            /** Format: date-time */
            now: string;
            ordinal: number | null;
            place: string;
            recorder: {
                name: string;
                self: boolean;
                /** Format: date-time */
                since: string;
            } | null;
            seatList: components["schemas"]["ConferenceSeatInput"][];
            seats: {
                coming: number;
                leave: number;
                present: number;
                silent: number;
                total: number;
            };
            series: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            startedAt: string | null;
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "convened" | "in-session" | "ended" | "cancelled";
            timeline: components["schemas"]["TimelineEntryInput"][];
            version: number;
            waiting: {
                attempts: number;
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
            }[];
            year: number;
        };
        ConferenceRow: {
            chair: string;
            heldOn: string;
            /** Format: uuid */
            id: string;
            items: {
                deferred: number;
                other: number;
                referred: number;
                resolved: number;
                total: number;
            };
            minutes: {
                number: string | null;
                /** @enum {string} */
                state: "drafting" | "confirming" | "confirmed" | "issued";
            } | null;
            name: string;
            ordinal: number | null;
            place: string;
            seats: {
                coming: number;
                leave: number;
                present: number;
                silent: number;
                total: number;
            };
            series: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "convened" | "in-session" | "ended" | "cancelled";
            version: number;
            year: number;
        };
        ConferenceRowInput: {
            chair: string;
            heldOn: string;
            /** Format: uuid */
            id: string;
            items: {
                deferred: number;
                other: number;
                referred: number;
                resolved: number;
                total: number;
            };
            minutes: {
                number: string | null;
                /** @enum {string} */
                state: "drafting" | "confirming" | "confirmed" | "issued";
            } | null;
            name: string;
            ordinal: number | null;
            place: string;
            seats: {
                coming: number;
                leave: number;
                present: number;
                silent: number;
                total: number;
            };
            series: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "convened" | "in-session" | "ended" | "cancelled";
            version: number;
            year: number;
        };
        ConferenceSeat: {
            /** @enum {string} */
            attendance: "unknown" | "present" | "absent" | "leave";
            attendee: string;
            comer: string;
            mayReply: boolean;
            maySignIn: boolean;
            /** @enum {string} */
            part: "attending" | "observing";
            replied: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
            } | null;
            /** @enum {string} */
            reply: "none" | "coming" | "substitute" | "leave";
            replyWords: string;
            signedIn: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
            } | null;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
        };
        ConferenceSeatInput: {
            /** @enum {string} */
            attendance: "unknown" | "present" | "absent" | "leave";
            attendee: string;
            comer: string;
            mayReply: boolean;
            maySignIn: boolean;
            /** @enum {string} */
            part: "attending" | "observing";
            replied: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
            } | null;
            /** @enum {string} */
            reply: "none" | "coming" | "substitute" | "leave";
            replyWords: string;
            signedIn: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
            } | null;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
        };
        ConferenceSeries: {
            attendingUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            chair: string;
            /** Format: uuid */
            chairPostId: string;
            conferences: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: uuid */
            id: string;
            leadWorkdays: number;
            next: {
                falls: string;
                on: string;
                provisional: boolean;
            }[];
            place: string;
            rhythm: components["schemas"]["Rhythm"];
            startsAt: string;
            /** @enum {string} */
            state: "active" | "ended";
            title: string;
            version: number;
        };
        ConferenceSeriesInput: {
            attendingUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            chair: string;
            /** Format: uuid */
            chairPostId: string;
            conferences: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: uuid */
            id: string;
            leadWorkdays: number;
            next: {
                falls: string;
                on: string;
                provisional: boolean;
            }[];
            place: string;
            rhythm: components["schemas"]["RhythmInput"];
            startsAt: string;
            /** @enum {string} */
            state: "active" | "ended";
            title: string;
            version: number;
        };
        CoordinationRequest: {
            actions: {
                /** @enum {string} */
                command: "edit" | "attach" | "discard" | "submit" | "accept" | "send-back" | "opine" | "urge" | "make-ready" | "schedule" | "meet-condition" | "wake" | "answer" | "withdraw";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            attempts: number;
            author: {
                name: string;
                post: string | null;
            };
            comings: components["schemas"]["Coming"][];
            conditions: components["schemas"]["DeferralCondition"][];
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            court: string[];
            endedOn: string | null;
            facts: string;
            files: components["schemas"]["File"][];
            /** Format: uuid */
            id: string;
            indicator: {
                code: string;
                name: string;
            } | null;
            meetable: string[];
            number: string | null;
            openConditions: number;
            opinions: {
                given: number;
                reserved: number;
                silent: number;
                units: number;
            };
            opinionsDueOn: string | null;
            proposals: string[];
            readiness: {
                /** @enum {string} */
                check: "facts-told" | "tried-told" | "proposal-made" | "opinions-in" | "lead-agrees" | "conditions-met";
                facts: {
                    [key: string]: string | number;
                };
                ok: boolean;
            }[];
            readyWords: string;
            referredBody: string;
            referredTo: ("leading-group" | "above") | null;
            round: number;
            sentBack: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
                words: string;
            } | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "consulting" | "ready" | "scheduled" | "deferred" | "referred" | "resolved" | "withdrawn";
            submittedOn: string | null;
            timeline: components["schemas"]["TimelineEntry"][];
            title: string;
            tried: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            units: {
                before: {
                    stances: (("agree" | "reserve") | null)[];
                    words: string;
                } | null;
                mayOpine: boolean;
                opinion: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    late: boolean;
                    post: string | null;
                    stances: (("agree" | "reserve") | null)[];
                    unit: string | null;
                    words: string;
                } | null;
                /** @enum {string} */
                part: "lead" | "concerned";
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
                urged: number;
            }[];
            version: number;
            wakesOn: string | null;
        };
        CoordinationRequestInput: {
            actions: {
                /** @enum {string} */
                command: "edit" | "attach" | "discard" | "submit" | "accept" | "send-back" | "opine" | "urge" | "make-ready" | "schedule" | "meet-condition" | "wake" | "answer" | "withdraw";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            attempts: number;
            author: {
                name: string;
                post: string | null;
            };
            comings: components["schemas"]["ComingInput"][];
            conditions: components["schemas"]["DeferralConditionInput"][];
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            court: string[];
            endedOn: string | null;
            facts: string;
            files: components["schemas"]["FileInput"][];
            /** Format: uuid */
            id: string;
            indicator: {
                code: string;
                name: string;
            } | null;
            meetable: string[];
            number: string | null;
            openConditions: number;
            opinions: {
                given: number;
                reserved: number;
                silent: number;
                units: number;
            };
            opinionsDueOn: string | null;
            proposals: string[];
            readiness: {
                /** @enum {string} */
                check: "facts-told" | "tried-told" | "proposal-made" | "opinions-in" | "lead-agrees" | "conditions-met";
                facts: {
                    [key: string]: string | number;
                };
                ok: boolean;
            }[];
            readyWords: string;
            referredBody: string;
            referredTo: ("leading-group" | "above") | null;
            round: number;
            sentBack: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
                words: string;
            } | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "consulting" | "ready" | "scheduled" | "deferred" | "referred" | "resolved" | "withdrawn";
            submittedOn: string | null;
            timeline: components["schemas"]["TimelineEntryInput"][];
            title: string;
            tried: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            units: {
                before: {
                    stances: (("agree" | "reserve") | null)[];
                    words: string;
                } | null;
                mayOpine: boolean;
                opinion: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    late: boolean;
                    post: string | null;
                    stances: (("agree" | "reserve") | null)[];
                    unit: string | null;
                    words: string;
                } | null;
                /** @enum {string} */
                part: "lead" | "concerned";
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
                urged: number;
            }[];
            version: number;
            wakesOn: string | null;
        };
        CoordinationRequestRow: {
            attempts: number;
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            court: string[];
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            indicator: {
                code: string;
                name: string;
            } | null;
            number: string | null;
            openConditions: number;
            opinions: {
                given: number;
                reserved: number;
                silent: number;
                units: number;
            };
            opinionsDueOn: string | null;
            referredTo: ("leading-group" | "above") | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "consulting" | "ready" | "scheduled" | "deferred" | "referred" | "resolved" | "withdrawn";
            submittedOn: string | null;
            title: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            version: number;
            wakesOn: string | null;
        };
        CoordinationRequestRowInput: {
            attempts: number;
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            court: string[];
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            indicator: {
                code: string;
                name: string;
            } | null;
            number: string | null;
            openConditions: number;
            opinions: {
                given: number;
                reserved: number;
                silent: number;
                units: number;
            };
            opinionsDueOn: string | null;
            referredTo: ("leading-group" | "above") | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "consulting" | "ready" | "scheduled" | "deferred" | "referred" | "resolved" | "withdrawn";
            submittedOn: string | null;
            title: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            version: number;
            wakesOn: string | null;
        };
        DeferralCondition: {
            document: {
                /** Format: uuid */
                id: string;
                number: string | null;
                title: string;
            } | null;
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "told" | "task-closed" | "value-reached" | "document-issued";
            met: {
                /** Format: date-time */
                at: string;
                by?: string;
                post?: string | null;
                unit?: string | null;
                words: string;
            } | null;
            overdue: boolean;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            task: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            } | null;
            text: string;
            value: {
                code: string;
                /** @enum {string} */
                comparison: "at-most" | "at-least";
                name: string;
                now: number | null;
                number: number;
                unit: string;
            } | null;
        };
        DeferralConditionInput: {
            document: {
                /** Format: uuid */
                id: string;
                number: string | null;
                title: string;
            } | null;
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "told" | "task-closed" | "value-reached" | "document-issued";
            met: {
                /** Format: date-time */
                at: string;
                by?: string;
                post?: string | null;
                unit?: string | null;
                words: string;
            } | null;
            overdue: boolean;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            task: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            } | null;
            text: string;
            value: {
                code: string;
                /** @enum {string} */
                comparison: "at-most" | "at-least";
                name: string;
                now: number | null;
                number: number;
                unit: string;
            } | null;
        };
        Document: {
            actions: {
                /** @enum {string} */
                command: "save" | "submit" | "withdraw" | "send-back" | "review" | "sign" | "issue" | "discard" | "correct" | "attach-scan";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            addressees: string[];
            authority: string;
            /** Format: date-time */
            changedAt: string;
            content: components["schemas"]["DocumentContent"];
            correctedBy: {
                /** Format: uuid */
                id: string;
                number: string;
            } | null;
            corrects: {
                /** Format: uuid */
                id: string;
                number: string;
            } | null;
            dateOfIssue: string | null;
            draftedBy: string;
            dueOn: string | null;
            file: {
                name: string;
                sha256: string;
                size: number;
            } | null;
            findings: {
                /** @enum {string} */
                code: "title-missing" | "body-missing" | "addressee-missing" | "rectification-missing" | "rectification-field-missing" | "attachment-name-missing" | "table-row-uneven" | "table-too-wide" | "secrecy-mark" | "title-long" | "heading-skips-level" | "heading-number-typed" | "attendance-missing" | "table-landscape" | "characters-outside-font" | "longer-than-special" | "longer-than-general" | "cap-reached";
                facts: {
                    [key: string]: string | number;
                };
                path: string;
                /** @enum {string} */
                severity: "error" | "warning";
            }[];
            /** @enum {string} */
            form: "official" | "letter" | "minutes" | "brief";
            hasScan: boolean;
            held: string | null;
            /** Format: uuid */
            id: string;
            issued: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            /** @enum {string} */
            kind: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
            length: {
                characters: number;
                general: number;
                special: number;
            };
            number: string | null;
            ordinal: number;
            /** @enum {string} */
            pdf: "available" | "not-installed";
            register: {
                code: string;
                word: string;
            };
            reviewed: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            scans: {
                /** Format: date-time */
                at: string;
                by: string;
                current: boolean;
                /** Format: uuid */
                id: string;
                name: string;
                reason: string;
                sha256: string;
                size: number;
                type: string;
            }[];
            sentBack: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            signed: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            source: {
                id: string | null;
                /** @enum {string} */
                kind: "free" | "conference-minutes" | "task-notice";
            };
            /** @enum {string} */
            state: "draft" | "in-review" | "reviewed" | "signed" | "issued" | "discarded";
            submitted: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            timeline: {
                /** Format: date-time */
                at: string;
                by: string | null;
                facts: {
                    [key: string]: string | number;
                };
                post: string | null;
                text: string;
                type: string;
                unit: string | null;
            }[];
            title: string;
            version: number;
            versions: {
                /** Format: date-time */
                at: string;
                by: string | null;
                current: boolean;
                ordinal: number;
            }[];
        };
        DocumentContent: {
            /** @default [] */
            addressees: {
                name: string;
                /** @default null */
                to: (string | "members") | null;
            }[];
            /** @default [] */
            attachments: {
                /** @default [] */
                blocks: ({
                    /** @constant */
                    kind: "heading";
                    /** @enum {number} */
                    level: 1 | 2 | 3 | 4;
                    /** @default  */
                    runOn: string;
                    text: string;
                } | {
                    /** @constant */
                    kind: "paragraph";
                    text: string;
                } | {
                    columns: {
                        name: string;
                        width: number;
                    }[];
                    /** @constant */
                    kind: "table";
                    rows: string[][];
                    /** @default  */
                    title: string;
                })[];
                /** @default [] */
                files: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    sha256: string;
                    size: number;
                }[];
                name: string;
            }[];
            /**
             * @default {
             *       "attended": [],
             *       "excused": [],
             *       "observed": []
             *     }
             */
            attendance: {
                /** @default [] */
                attended: {
                    name: string;
                    /** @default  */
                    unit: string;
                }[];
                /** @default [] */
                excused: {
                    name: string;
                    /** @default  */
                    unit: string;
                }[];
                /** @default [] */
                observed: {
                    name: string;
                    /** @default  */
                    unit: string;
                }[];
            };
            /** @default [] */
            blocks: ({
                /** @constant */
                kind: "heading";
                /** @enum {number} */
                level: 1 | 2 | 3 | 4;
                /** @default  */
                runOn: string;
                text: string;
            } | {
                /** @constant */
                kind: "paragraph";
                text: string;
            } | {
                columns: {
                    name: string;
                    width: number;
                }[];
                /** @constant */
                kind: "table";
                rows: string[][];
                /** @default  */
                title: string;
            })[];
            /** @default [] */
            copies: {
                name: string;
                /** @default null */
                to: (string | "members") | null;
            }[];
            /** @default null */
            level: ("blue" | "orange" | "red") | null;
            /** @default  */
            note: string;
            /** @default null */
            rectification: {
                basis: string;
                contact: string;
                dueOn: string | null;
                findings: string;
                inspected: string;
                requirements: string;
            } | null;
            title: string;
            /** @default null */
            urgency: ("urgent" | "extra-urgent") | null;
        };
        DocumentContentInput: {
            /** @default [] */
            addressees: {
                name: string;
                /** @default null */
                to: (string | "members") | null;
            }[];
            /** @default [] */
            attachments: {
                /** @default [] */
                blocks: ({
                    /** @constant */
                    kind: "heading";
                    /** @enum {number} */
                    level: 1 | 2 | 3 | 4;
                    /** @default  */
                    runOn: string;
                    text: string;
                } | {
                    /** @constant */
                    kind: "paragraph";
                    text: string;
                } | {
                    columns: {
                        name: string;
                        width: number;
                    }[];
                    /** @constant */
                    kind: "table";
                    rows: string[][];
                    /** @default  */
                    title: string;
                })[];
                /** @default [] */
                files: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    sha256: string;
                    size: number;
                }[];
                name: string;
            }[];
            /**
             * @default {
             *       "attended": [],
             *       "excused": [],
             *       "observed": []
             *     }
             */
            attendance: {
                /** @default [] */
                attended: {
                    name: string;
                    /** @default  */
                    unit: string;
                }[];
                /** @default [] */
                excused: {
                    name: string;
                    /** @default  */
                    unit: string;
                }[];
                /** @default [] */
                observed: {
                    name: string;
                    /** @default  */
                    unit: string;
                }[];
            };
            /** @default [] */
            blocks: ({
                /** @constant */
                kind: "heading";
                /** @enum {number} */
                level: 1 | 2 | 3 | 4;
                /** @default  */
                runOn: string;
                text: string;
            } | {
                /** @constant */
                kind: "paragraph";
                text: string;
            } | {
                columns: {
                    name: string;
                    width: number;
                }[];
                /** @constant */
                kind: "table";
                rows: string[][];
                /** @default  */
                title: string;
            })[];
            /** @default [] */
            copies: {
                name: string;
                /** @default null */
                to: (string | "members") | null;
            }[];
            /** @default null */
            level: ("blue" | "orange" | "red") | null;
            /** @default  */
            note: string;
            /** @default null */
            rectification: {
                basis: string;
                contact: string;
                dueOn: string | null;
                findings: string;
                inspected: string;
                requirements: string;
            } | null;
            title: string;
            /** @default null */
            urgency: ("urgent" | "extra-urgent") | null;
        };
        DocumentFonts: {
            biaoSong: {
                fallback: string;
                name: string;
            };
            fangSong: {
                fallback: string;
                name: string;
            };
            heiTi: {
                fallback: string;
                name: string;
            };
            kaiTi: {
                fallback: string;
                name: string;
            };
            song: {
                fallback: string;
                name: string;
            };
        };
        DocumentFontsInput: {
            biaoSong: {
                fallback: string;
                name: string;
            };
            fangSong: {
                fallback: string;
                name: string;
            };
            heiTi: {
                fallback: string;
                name: string;
            };
            kaiTi: {
                fallback: string;
                name: string;
            };
            song: {
                fallback: string;
                name: string;
            };
        };
        DocumentInput: {
            actions: {
                /** @enum {string} */
                command: "save" | "submit" | "withdraw" | "send-back" | "review" | "sign" | "issue" | "discard" | "correct" | "attach-scan";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            addressees: string[];
            authority: string;
            /** Format: date-time */
            changedAt: string;
            content: components["schemas"]["DocumentContentInput"];
            correctedBy: {
                /** Format: uuid */
                id: string;
                number: string;
            } | null;
            corrects: {
                /** Format: uuid */
                id: string;
                number: string;
            } | null;
            dateOfIssue: string | null;
            draftedBy: string;
            dueOn: string | null;
            file: {
                name: string;
                sha256: string;
                size: number;
            } | null;
            findings: {
                /** @enum {string} */
                code: "title-missing" | "body-missing" | "addressee-missing" | "rectification-missing" | "rectification-field-missing" | "attachment-name-missing" | "table-row-uneven" | "table-too-wide" | "secrecy-mark" | "title-long" | "heading-skips-level" | "heading-number-typed" | "attendance-missing" | "table-landscape" | "characters-outside-font" | "longer-than-special" | "longer-than-general" | "cap-reached";
                facts: {
                    [key: string]: string | number;
                };
                path: string;
                /** @enum {string} */
                severity: "error" | "warning";
            }[];
            /** @enum {string} */
            form: "official" | "letter" | "minutes" | "brief";
            hasScan: boolean;
            held: string | null;
            /** Format: uuid */
            id: string;
            issued: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            /** @enum {string} */
            kind: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
            length: {
                characters: number;
                general: number;
                special: number;
            };
            number: string | null;
            ordinal: number;
            /** @enum {string} */
            pdf: "available" | "not-installed";
            register: {
                code: string;
                word: string;
            };
            reviewed: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            scans: {
                /** Format: date-time */
                at: string;
                by: string;
                current: boolean;
                /** Format: uuid */
                id: string;
                name: string;
                reason: string;
                sha256: string;
                size: number;
                type: string;
            }[];
            sentBack: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            signed: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            source: {
                id: string | null;
                /** @enum {string} */
                kind: "free" | "conference-minutes" | "task-notice";
            };
            /** @enum {string} */
            state: "draft" | "in-review" | "reviewed" | "signed" | "issued" | "discarded";
            submitted: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            timeline: {
                /** Format: date-time */
                at: string;
                by: string | null;
                facts: {
                    [key: string]: string | number;
                };
                post: string | null;
                text: string;
                type: string;
                unit: string | null;
            }[];
            title: string;
            version: number;
            versions: {
                /** Format: date-time */
                at: string;
                by: string | null;
                current: boolean;
                ordinal: number;
            }[];
        };
        DocumentLayout: {
            code: string;
            colours: {
                levels: {
                    blue: string;
                    orange: string;
                    red: string;
                };
                line: string;
                mark: string;
            };
            fonts: {
                /** @enum {string} */
                body: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                headings: [
                    "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song",
                    "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song",
                    "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song",
                    "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song"
                ];
                /** @enum {string} */
                imprint: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                label: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                mark: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                number: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                pageNumber: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                title: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
            };
            grid: {
                characters: number;
                characterSpacingTwips: number;
                linePitchTwips: number;
                lines: number;
            };
            head: {
                lineBelowNumber: number;
                lineThicknessPoints: number;
                markTop: number;
                numberAfterLines: number;
                titleAfterLines: number;
            };
            imprint: {
                innerRule: number;
                outerRule: number;
            };
            letter: {
                bottomLineFromEdge: number;
                lineBelowMark: number;
                lineThicknessPoints: number;
                lineWidth: number;
                markTop: number;
                titleAfterLines: number;
            };
            page: {
                footer: number;
                height: number;
                left: number;
                pageNumberBelow: number;
                textHeight: number;
                textWidth: number;
                top: number;
                width: number;
            };
            signature: {
                blankLines: number;
                dateRight: number;
            };
            sizes: {
                body: number;
                imprint: number;
                markMost: number;
                pageNumber: number;
                table: number;
                title: number;
            };
            title: string;
        };
        DocumentLayoutInput: {
            code: string;
            colours: {
                levels: {
                    blue: string;
                    orange: string;
                    red: string;
                };
                line: string;
                mark: string;
            };
            fonts: {
                /** @enum {string} */
                body: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                headings: [
                    "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song",
                    "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song",
                    "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song",
                    "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song"
                ];
                /** @enum {string} */
                imprint: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                label: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                mark: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                number: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                pageNumber: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
                /** @enum {string} */
                title: "biaoSong" | "fangSong" | "kaiTi" | "heiTi" | "song";
            };
            grid: {
                characters: number;
                characterSpacingTwips: number;
                linePitchTwips: number;
                lines: number;
            };
            head: {
                lineBelowNumber: number;
                lineThicknessPoints: number;
                markTop: number;
                numberAfterLines: number;
                titleAfterLines: number;
            };
            imprint: {
                innerRule: number;
                outerRule: number;
            };
            letter: {
                bottomLineFromEdge: number;
                lineBelowMark: number;
                lineThicknessPoints: number;
                lineWidth: number;
                markTop: number;
                titleAfterLines: number;
            };
            page: {
                footer: number;
                height: number;
                left: number;
                pageNumberBelow: number;
                textHeight: number;
                textWidth: number;
                top: number;
                width: number;
            };
            signature: {
                blankLines: number;
                dateRight: number;
            };
            sizes: {
                body: number;
                imprint: number;
                markMost: number;
                pageNumber: number;
                table: number;
                title: number;
            };
            title: string;
        };
        DocumentRow: {
            addressees: string[];
            authority: string;
            /** Format: date-time */
            changedAt: string;
            correctedBy: {
                /** Format: uuid */
                id: string;
                number: string;
            } | null;
            dateOfIssue: string | null;
            draftedBy: string;
            dueOn: string | null;
            hasScan: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
            number: string | null;
            source: {
                id: string | null;
                /** @enum {string} */
                kind: "free" | "conference-minutes" | "task-notice";
            };
            /** @enum {string} */
            state: "draft" | "in-review" | "reviewed" | "signed" | "issued" | "discarded";
            title: string;
            version: number;
        };
        DocumentRowInput: {
            addressees: string[];
            authority: string;
            /** Format: date-time */
            changedAt: string;
            correctedBy: {
                /** Format: uuid */
                id: string;
                number: string;
            } | null;
            dateOfIssue: string | null;
            draftedBy: string;
            dueOn: string | null;
            hasScan: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
            number: string | null;
            source: {
                id: string | null;
                /** @enum {string} */
                kind: "free" | "conference-minutes" | "task-notice";
            };
            /** @enum {string} */
            state: "draft" | "in-review" | "reviewed" | "signed" | "issued" | "discarded";
            title: string;
            version: number;
        };
        Error: {
            error: {
                /** @enum {string} */
                code: "bad-input" | "bad-json" | "not-signed-in" | "sign-in-failed" | "second-factor-failed" | "forbidden" | "not-found" | "version-changed" | "already-exists" | "first-run-done" | "refused" | "password-weak" | "too-large" | "file-not-allowed" | "locked" | "password-expired" | "second-factor-required" | "too-many-requests" | "internal" | "unavailable";
                facts?: {
                    [key: string]: string | number;
                };
                fields?: {
                    code: string;
                    facts?: {
                        [key: string]: string | number;
                    };
                    path: string;
                }[];
                reason?: string;
                requestId: string;
            };
        };
        ErrorInput: {
            error: {
                /** @enum {string} */
                code: "bad-input" | "bad-json" | "not-signed-in" | "sign-in-failed" | "second-factor-failed" | "forbidden" | "not-found" | "version-changed" | "already-exists" | "first-run-done" | "refused" | "password-weak" | "too-large" | "file-not-allowed" | "locked" | "password-expired" | "second-factor-required" | "too-many-requests" | "internal" | "unavailable";
                facts?: {
                    [key: string]: string | number;
                };
                fields?: {
                    code: string;
                    facts?: {
                        [key: string]: string | number;
                    };
                    path: string;
                }[];
                reason?: string;
                requestId: string;
            };
        };
        FieldChange: {
            after: {
                en: string;
                zh: string;
            } | string | number | boolean | null;
            before: {
                en: string;
                zh: string;
            } | string | number | boolean | null;
            derived: boolean;
            field: string;
            /** @enum {string} */
            kind: "text" | "day" | "percent" | "flag" | "rule" | "state" | "request" | "source" | "indicator" | "clock" | "name" | "unit-kind" | "post-kind" | "account-state" | "roles" | "secret";
        };
        FieldChangeInput: {
            after: {
                en: string;
                zh: string;
            } | string | number | boolean | null;
            before: {
                en: string;
                zh: string;
            } | string | number | boolean | null;
            derived: boolean;
            field: string;
            /** @enum {string} */
            kind: "text" | "day" | "percent" | "flag" | "rule" | "state" | "request" | "source" | "indicator" | "clock" | "name" | "unit-kind" | "post-kind" | "account-state" | "roles" | "secret";
        };
        File: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: uuid */
            id: string;
            itemNumber: string;
            name: string;
            sha256: string;
            size: number;
            type: string;
        };
        FileInput: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: uuid */
            id: string;
            itemNumber: string;
            name: string;
            sha256: string;
            size: number;
            type: string;
        };
        Filing: {
            acceptedOn: string | null;
            actions: {
                /** @enum {string} */
                command: "fill" | "submit" | "withdraw" | "approve" | "send-back" | "review" | "unlock";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            approved: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            approvedOn: string | null;
            fields: {
                accepted: number;
                changed: number;
                evidence: number;
                filled: number;
                returned: number;
                total: number;
            };
            /** Format: uuid */
            id: string;
            imported: boolean;
            late: boolean;
            period: {
                closesOn: string;
                code: string;
                endsOn: string;
                /** Format: uuid */
                id: string;
                name: string;
                opensOn: string;
                startsOn: string;
                /** @enum {string} */
                state: "planned" | "open" | "closed";
            };
            sentBack: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            /** @enum {string} */
            state: "filling" | "submitted" | "approved" | "returned" | "accepted";
            submitted: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            submittedOn: string | null;
            timeline: {
                /** Format: date-time */
                at: string;
                by: string | null;
                changes: {
                    after: string | number | null;
                    before: string | number | null;
                    field: string;
                }[];
                post: string | null;
                text: string;
                type: string;
                unit: string | null;
            }[];
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            values: components["schemas"]["FilingField"][];
            version: number;
        };
        FilingField: {
            accepted: {
                /** Format: date-time */
                at: string;
                by: string;
                meaning: ("zero" | "drop") | null;
                /** @enum {string} */
                source: "filing" | "case-study" | "questionnaire" | "survey" | "case-log";
                value: number | null;
            } | null;
            approved: {
                /** Format: date-time */
                at: string;
                by: string;
                counted: {
                    meaning: ("zero" | "drop") | null;
                    value: number | null;
                };
                meaning: ("zero" | "drop") | null;
                value: number | null;
            } | null;
            /** @enum {string} */
            better: "lower" | "higher";
            changedAfterApproval: boolean;
            code: string;
            definition: string;
            definitionEn: string;
            editable: boolean;
            evidence: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                grade: "A" | "B" | "C";
                /** Format: uuid */
                id: string;
                name: string;
                size: number;
                type: string;
            }[];
            filed: {
                /** Format: date-time */
                at: string;
                by: string;
                mine: boolean;
            } | null;
            findings: {
                /** @enum {string} */
                code: "jump" | "needs-more" | "differs" | "looks-like-share" | "over-hundred" | "no-evidence";
                facts: {
                    [key: string]: string | number;
                };
                /** @enum {string} */
                severity: "error" | "warning";
            }[];
            indicator: {
                code: string;
                name: string;
                nameEn: string;
            };
            jointUnits: string[];
            /** @enum {string} */
            kind: "procedures" | "time" | "cost" | "index" | "satisfaction" | "rate" | "count" | "price";
            last: {
                meaning: ("zero" | "drop") | null;
                period: string;
                /** @enum {string} */
                source: "filing" | "case-study" | "questionnaire" | "survey" | "case-log";
                value: number | null;
            } | null;
            limits: {
                max: number | null;
                whole: boolean;
            };
            meaning: ("zero" | "drop") | null;
            name: string;
            nameEn: string;
            note: string;
            reason: string;
            returned: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            sources: {
                at: string | null;
                by: string;
                difference: number | null;
                meaning: ("zero" | "drop") | null;
                note: string;
                /** @enum {string} */
                source: "filing" | "case-study" | "questionnaire" | "survey" | "case-log";
                value: number | null;
            }[];
            /** @enum {string} */
            state: "empty" | "filled" | "accepted" | "returned" | "unlocked";
            target: number | null;
            unit: string;
            unitEn: string;
            value: number | null;
        };
        FilingFieldInput: {
            accepted: {
                /** Format: date-time */
                at: string;
                by: string;
                meaning: ("zero" | "drop") | null;
                /** @enum {string} */
                source: "filing" | "case-study" | "questionnaire" | "survey" | "case-log";
                value: number | null;
            } | null;
            approved: {
                /** Format: date-time */
                at: string;
                by: string;
                counted: {
                    meaning: ("zero" | "drop") | null;
                    value: number | null;
                };
                meaning: ("zero" | "drop") | null;
                value: number | null;
            } | null;
            /** @enum {string} */
            better: "lower" | "higher";
            changedAfterApproval: boolean;
            code: string;
            definition: string;
            definitionEn: string;
            editable: boolean;
            evidence: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                grade: "A" | "B" | "C";
                /** Format: uuid */
                id: string;
                name: string;
                size: number;
                type: string;
            }[];
            filed: {
                /** Format: date-time */
                at: string;
                by: string;
                mine: boolean;
            } | null;
            findings: {
                /** @enum {string} */
                code: "jump" | "needs-more" | "differs" | "looks-like-share" | "over-hundred" | "no-evidence";
                facts: {
                    [key: string]: string | number;
                };
                /** @enum {string} */
                severity: "error" | "warning";
            }[];
            indicator: {
                code: string;
                name: string;
                nameEn: string;
            };
            jointUnits: string[];
            /** @enum {string} */
            kind: "procedures" | "time" | "cost" | "index" | "satisfaction" | "rate" | "count" | "price";
            last: {
                meaning: ("zero" | "drop") | null;
                period: string;
                /** @enum {string} */
                source: "filing" | "case-study" | "questionnaire" | "survey" | "case-log";
                value: number | null;
            } | null;
            limits: {
                max: number | null;
                whole: boolean;
            };
            meaning: ("zero" | "drop") | null;
            name: string;
            nameEn: string;
            note: string;
            reason: string;
            returned: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            sources: {
                at: string | null;
                by: string;
                difference: number | null;
                meaning: ("zero" | "drop") | null;
                note: string;
                /** @enum {string} */
                source: "filing" | "case-study" | "questionnaire" | "survey" | "case-log";
                value: number | null;
            }[];
            /** @enum {string} */
            state: "empty" | "filled" | "accepted" | "returned" | "unlocked";
            target: number | null;
            unit: string;
            unitEn: string;
            value: number | null;
        };
        FilingImport: {
            fileName: string;
            filingId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "form" | "history";
            period: string | null;
            progress: {
                interrupted: boolean;
                of: number | null;
                read: number;
            } | null;
            rows: {
                faulty: number;
                good: number;
                total: number;
                unchanged: number;
                warned: number;
            };
            /** @enum {string} */
            state: "checking" | "refused" | "interrupted" | "checked" | "confirmed" | "cancelled";
            trouble: {
                facts: {
                    [key: string]: string | number;
                };
                reason: string;
            } | null;
            unit: string | null;
            unknown: {
                cell: string;
                heading: string;
            }[];
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
        };
        FilingImportInput: {
            fileName: string;
            filingId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "form" | "history";
            period: string | null;
            progress: {
                interrupted: boolean;
                of: number | null;
                read: number;
            } | null;
            rows: {
                faulty: number;
                good: number;
                total: number;
                unchanged: number;
                warned: number;
            };
            /** @enum {string} */
            state: "checking" | "refused" | "interrupted" | "checked" | "confirmed" | "cancelled";
            trouble: {
                facts: {
                    [key: string]: string | number;
                };
                reason: string;
            } | null;
            unit: string | null;
            unknown: {
                cell: string;
                heading: string;
            }[];
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
        };
        FilingImportRow: {
            before: string;
            code: string;
            faults: {
                cell: string;
                /** @enum {string} */
                code: "not-a-number" | "number-in-words" | "no-single-number" | "wrong-unit" | "negative" | "over-limit" | "not-whole" | "too-large" | "too-precise" | "cell-error" | "not-a-value" | "code-missing" | "code-unknown" | "code-repeated" | "not-in-this-filing" | "value-locked" | "value-missing" | "reason-missing" | "too-long" | "text-faulty" | "period-missing" | "period-unknown" | "period-not-over" | "period-being-filed" | "already-filed" | "source-missing";
                facts: {
                    [key: string]: string | number;
                };
            }[];
            meaning: ("zero" | "drop") | null;
            name: string;
            note: string;
            number: number;
            period: string;
            reason: string;
            /** @enum {string} */
            state: "good" | "unchanged" | "faulty";
            value: number | null;
            warnings: {
                cell: string;
                /** @enum {string} */
                code: "jump" | "needs-more" | "differs" | "looks-like-share" | "over-hundred" | "no-evidence";
                facts: {
                    [key: string]: string | number;
                };
            }[];
            written: string;
        };
        FilingImportRowInput: {
            before: string;
            code: string;
            faults: {
                cell: string;
                /** @enum {string} */
                code: "not-a-number" | "number-in-words" | "no-single-number" | "wrong-unit" | "negative" | "over-limit" | "not-whole" | "too-large" | "too-precise" | "cell-error" | "not-a-value" | "code-missing" | "code-unknown" | "code-repeated" | "not-in-this-filing" | "value-locked" | "value-missing" | "reason-missing" | "too-long" | "text-faulty" | "period-missing" | "period-unknown" | "period-not-over" | "period-being-filed" | "already-filed" | "source-missing";
                facts: {
                    [key: string]: string | number;
                };
            }[];
            meaning: ("zero" | "drop") | null;
            name: string;
            note: string;
            number: number;
            period: string;
            reason: string;
            /** @enum {string} */
            state: "good" | "unchanged" | "faulty";
            value: number | null;
            warnings: {
                cell: string;
                /** @enum {string} */
                code: "jump" | "needs-more" | "differs" | "looks-like-share" | "over-hundred" | "no-evidence";
                facts: {
                    [key: string]: string | number;
                };
            }[];
            written: string;
        };
        FilingInput: {
            acceptedOn: string | null;
            actions: {
                /** @enum {string} */
                command: "fill" | "submit" | "withdraw" | "approve" | "send-back" | "review" | "unlock";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            approved: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            approvedOn: string | null;
            fields: {
                accepted: number;
                changed: number;
                evidence: number;
                filled: number;
                returned: number;
                total: number;
            };
            /** Format: uuid */
            id: string;
            imported: boolean;
            late: boolean;
            period: {
                closesOn: string;
                code: string;
                endsOn: string;
                /** Format: uuid */
                id: string;
                name: string;
                opensOn: string;
                startsOn: string;
                /** @enum {string} */
                state: "planned" | "open" | "closed";
            };
            sentBack: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            /** @enum {string} */
            state: "filling" | "submitted" | "approved" | "returned" | "accepted";
            submitted: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            submittedOn: string | null;
            timeline: {
                /** Format: date-time */
                at: string;
                by: string | null;
                changes: {
                    after: string | number | null;
                    before: string | number | null;
                    field: string;
                }[];
                post: string | null;
                text: string;
                type: string;
                unit: string | null;
            }[];
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            values: components["schemas"]["FilingFieldInput"][];
            version: number;
        };
        FilingPeriod: {
            actions: {
                /** @enum {string} */
                command: "edit" | "open" | "close";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            closesOn: string;
            code: string;
            counts: {
                accepted: number;
                approved: number;
                filling: number;
                late: number;
                returned: number;
                submitted: number;
                units: number;
            };
            endsOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "month" | "quarter" | "year";
            name: string;
            opensOn: string;
            startsOn: string;
            /** @enum {string} */
            state: "planned" | "open" | "closed";
            version: number;
        };
        FilingPeriodInput: {
            actions: {
                /** @enum {string} */
                command: "edit" | "open" | "close";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            closesOn: string;
            code: string;
            counts: {
                accepted: number;
                approved: number;
                filling: number;
                late: number;
                returned: number;
                submitted: number;
                units: number;
            };
            endsOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "month" | "quarter" | "year";
            name: string;
            opensOn: string;
            startsOn: string;
            /** @enum {string} */
            state: "planned" | "open" | "closed";
            version: number;
        };
        FilingRow: {
            acceptedOn: string | null;
            approvedOn: string | null;
            fields: {
                accepted: number;
                changed: number;
                evidence: number;
                filled: number;
                returned: number;
                total: number;
            };
            /** Format: uuid */
            id: string;
            imported: boolean;
            late: boolean;
            period: {
                closesOn: string;
                code: string;
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "filling" | "submitted" | "approved" | "returned" | "accepted";
            submittedOn: string | null;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            version: number;
        };
        FilingRowInput: {
            acceptedOn: string | null;
            approvedOn: string | null;
            fields: {
                accepted: number;
                changed: number;
                evidence: number;
                filled: number;
                returned: number;
                total: number;
            };
            /** Format: uuid */
            id: string;
            imported: boolean;
            late: boolean;
            period: {
                closesOn: string;
                code: string;
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "filling" | "submitted" | "approved" | "returned" | "accepted";
            submittedOn: string | null;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            version: number;
        };
        FirstTier: {
            cut: ({
                /** @constant */
                kind: "number";
                n: number;
            } | {
                /** @constant */
                kind: "share";
                percent: number;
            }) | null;
            inside: boolean | null;
            line: number | null;
            places: number | null;
            points: number | null;
            ranks: number | null;
        };
        FirstTierInput: {
            cut: ({
                /** @constant */
                kind: "number";
                n: number;
            } | {
                /** @constant */
                kind: "share";
                percent: number;
            }) | null;
            inside: boolean | null;
            line: number | null;
            places: number | null;
            points: number | null;
            ranks: number | null;
        };
        FirstTierMove: {
            /** @enum {string} */
            basis: "published" | "legal-standard" | "province-best";
            best: number;
            code: string;
            /** @enum {string} */
            difficulty: "easy" | "medium" | "hard";
            effort: number;
            gain: number;
            indicator: {
                code: string;
                name: string;
                nameEn: string;
            };
            leadUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            name: string;
            nameEn: string;
            perUnit: number;
            provinceBest: {
                places: string[];
                score: number;
                value: number;
            } | null;
            provisional: boolean;
            score: number;
            share: number;
            target: number;
            /** @enum {string} */
            targetBasis: "province-best" | "scale-end";
            tasks: {
                /** Format: uuid */
                id: string;
                number: string;
                state: string;
                target: number | null;
                title: string;
            }[];
            unit: {
                en: string;
                zh: string;
            };
            value: number | null;
            whole: boolean;
            worst: number;
        };
        FirstTierMoveInput: {
            /** @enum {string} */
            basis: "published" | "legal-standard" | "province-best";
            best: number;
            code: string;
            /** @enum {string} */
            difficulty: "easy" | "medium" | "hard";
            effort: number;
            gain: number;
            indicator: {
                code: string;
                name: string;
                nameEn: string;
            };
            leadUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            name: string;
            nameEn: string;
            perUnit: number;
            provinceBest: {
                places: string[];
                score: number;
                value: number;
            } | null;
            provisional: boolean;
            score: number;
            share: number;
            target: number;
            /** @enum {string} */
            targetBasis: "province-best" | "scale-end";
            tasks: {
                /** Format: uuid */
                id: string;
                number: string;
                state: string;
                target: number | null;
                title: string;
            }[];
            unit: {
                en: string;
                zh: string;
            };
            value: number | null;
            whole: boolean;
            worst: number;
        };
        FirstTierPlan: {
            /** Format: uuid */
            id: string;
            moves: {
                code: string;
                effort: number;
                target: number;
            }[];
            name: string;
            period: string;
            rivals: {
                /** @constant */
                kind: "fixed";
            } | {
                /** @constant */
                kind: "drift";
                periods: number;
            };
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            version: number;
        };
        FirstTierPlanInput: {
            /** Format: uuid */
            id: string;
            moves: {
                code: string;
                effort: number;
                target: number;
            }[];
            name: string;
            period: string;
            rivals: {
                /** @constant */
                kind: "fixed";
            } | {
                /** @constant */
                kind: "drift";
                periods: number;
            };
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            version: number;
        };
        FirstTierReached: {
            around: {
                before: number | null;
                code: string | null;
                name: string;
                own: boolean;
                rank: number | null;
                score: number | null;
            }[];
            inside: boolean;
            line: number | null;
            of: number;
            over: number | null;
            rank: number;
            score: number;
        };
        FirstTierReachedInput: {
            around: {
                before: number | null;
                code: string | null;
                name: string;
                own: boolean;
                rank: number | null;
                score: number | null;
            }[];
            inside: boolean;
            line: number | null;
            of: number;
            over: number | null;
            rank: number;
            score: number;
        };
        HistoryEntry: {
            actor: {
                name: string;
                post: string | null;
                unit: string | null;
            } | null;
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["FieldChange"][];
            hash: string;
            seq: number;
            type: string;
        };
        HistoryEntryInput: {
            actor: {
                name: string;
                post: string | null;
                unit: string | null;
            } | null;
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["FieldChangeInput"][];
            hash: string;
            seq: number;
            type: string;
        };
        Holder: {
            person: string | null;
            postTitle: string | null;
            section: string | null;
            since: string | null;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            workdays: number;
        };
        HolderInput: {
            person: string | null;
            postTitle: string | null;
            section: string | null;
            since: string | null;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            workdays: number;
        };
        IndicatorTasks: {
            filter: {
                indicator: string;
                /** @constant */
                parts: "with";
            };
            overdue: number;
            running: number;
        };
        IndicatorTasksInput: {
            filter: {
                indicator: string;
                /** @constant */
                parts: "with";
            };
            overdue: number;
            running: number;
        };
        Light: {
            daysLeft: number | null;
            /** @enum {string} */
            light: "green" | "amber" | "red" | "grey" | "done";
            reason: ("due-soon" | "behind" | "overdue") | null;
        };
        LightInput: {
            daysLeft: number | null;
            /** @enum {string} */
            light: "green" | "amber" | "red" | "grey" | "done";
            reason: ("due-soon" | "behind" | "overdue") | null;
        };
        Minutes: {
            actions: {
                /** @enum {string} */
                command: "write" | "send" | "confirm" | "object" | "answer" | "take-back" | "finish";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            attendance: {
                absent: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    who: string;
                }[];
                leave: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    who: string;
                }[];
                observing: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    who: string;
                }[];
                present: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    who: string;
                }[];
            };
            chair: string;
            closing: string;
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            };
            confirmations: {
                answer: ("confirmed" | "objected") | null;
                answered: {
                    adopted: boolean;
                    /** Format: date-time */
                    at: string;
                    by: string;
                    words: string;
                } | null;
                mayConfirm: boolean;
                said: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    post: string | null;
                    unit: string | null;
                } | null;
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
                words: string;
            }[];
            confirmDueOn: string | null;
            document: {
                /** Format: uuid */
                id: string;
                issuedOn: string | null;
                number: string | null;
                state: string;
            } | null;
            earlier: {
                answered: {
                    adopted: boolean;
                    /** Format: date-time */
                    at: string;
                    by: string;
                    words: string;
                } | null;
                round: number;
                said: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    post: string | null;
                    unit: string | null;
                };
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
                words: string;
            }[];
            finishWords: string;
            items: {
                composed: string[];
                /** Format: uuid */
                itemId: string;
                title: string;
                words: string;
            }[];
            lead: string;
            opening: string;
            recorder: string;
            round: number;
            /** @enum {string} */
            state: "drafting" | "confirming" | "confirmed" | "issued";
            today: string;
            unsigned: {
                differences: components["schemas"]["ResolutionDifference"][];
                item: string;
                /** Format: uuid */
                resolutionId: string;
                text: string;
            }[];
            version: number;
        };
        MinutesInput: {
            actions: {
                /** @enum {string} */
                command: "write" | "send" | "confirm" | "object" | "answer" | "take-back" | "finish";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            attendance: {
                absent: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    who: string;
                }[];
                leave: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    who: string;
                }[];
                observing: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    who: string;
                }[];
                present: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                    };
                    who: string;
                }[];
            };
            chair: string;
            closing: string;
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            };
            confirmations: {
                answer: ("confirmed" | "objected") | null;
                answered: {
                    adopted: boolean;
                    /** Format: date-time */
                    at: string;
                    by: string;
                    words: string;
                } | null;
                mayConfirm: boolean;
                said: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    post: string | null;
                    unit: string | null;
                } | null;
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
                words: string;
            }[];
            confirmDueOn: string | null;
            document: {
                /** Format: uuid */
                id: string;
                issuedOn: string | null;
                number: string | null;
                state: string;
            } | null;
            earlier: {
                answered: {
                    adopted: boolean;
                    /** Format: date-time */
                    at: string;
                    by: string;
                    words: string;
                } | null;
                round: number;
                said: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    post: string | null;
                    unit: string | null;
                };
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    shortName: string;
                };
                words: string;
            }[];
            finishWords: string;
            items: {
                composed: string[];
                /** Format: uuid */
                itemId: string;
                title: string;
                words: string;
            }[];
            lead: string;
            opening: string;
            recorder: string;
            round: number;
            /** @enum {string} */
            state: "drafting" | "confirming" | "confirmed" | "issued";
            today: string;
            unsigned: {
                differences: components["schemas"]["ResolutionDifferenceInput"][];
                item: string;
                /** Format: uuid */
                resolutionId: string;
                text: string;
            }[];
            version: number;
        };
        PlaceScore: {
            code: string | null;
            name: string;
            own: boolean;
            rank: number | null;
            score: number | null;
        };
        PlaceScoreInput: {
            code: string | null;
            name: string;
            own: boolean;
            rank: number | null;
            score: number | null;
        };
        Precedent: {
            clause: string;
            /** Format: uuid */
            id: string;
            indicator: string | null;
            number: string;
            reason: string;
            /** Format: date-time */
            ruledAt: string;
            ruledBy: string;
            ruling: string;
            taskId: string | null;
            toUnit: string | null;
            unit: string;
            upheld: boolean;
        };
        PrecedentInput: {
            clause: string;
            /** Format: uuid */
            id: string;
            indicator: string | null;
            number: string;
            reason: string;
            /** Format: date-time */
            ruledAt: string;
            ruledBy: string;
            ruling: string;
            taskId: string | null;
            toUnit: string | null;
            unit: string;
            upheld: boolean;
        };
        Provenance: {
            hash: string;
            of: number;
            rank: number | null;
            /** Format: uuid */
            releaseId: string;
            /** @constant */
            step: "rank";
        } | {
            best: number;
            methodology: {
                code: string;
                /** Format: uuid */
                id: string;
                title: {
                    en: string;
                    zh: string;
                };
                version: string;
            };
            power: number;
            score: number | null;
            /** @constant */
            step: "score";
            worst: number;
        } | {
            meaning: ("zero" | "drop") | null;
            /** @constant */
            step: "value";
            unit: {
                en: string;
                zh: string;
            };
            value: number | null;
        } | {
            acceptedAt: string | null;
            acceptedBy: string | null;
            evidence: number;
            filedBy: string | null;
            filingId: string | null;
            imported: boolean;
            source: string;
            /** @constant */
            step: "filing";
        };
        ProvenanceInput: {
            hash: string;
            of: number;
            rank: number | null;
            /** Format: uuid */
            releaseId: string;
            /** @constant */
            step: "rank";
        } | {
            best: number;
            methodology: {
                code: string;
                /** Format: uuid */
                id: string;
                title: {
                    en: string;
                    zh: string;
                };
                version: string;
            };
            power: number;
            score: number | null;
            /** @constant */
            step: "score";
            worst: number;
        } | {
            meaning: ("zero" | "drop") | null;
            /** @constant */
            step: "value";
            unit: {
                en: string;
                zh: string;
            };
            value: number | null;
        } | {
            acceptedAt: string | null;
            acceptedBy: string | null;
            evidence: number;
            filedBy: string | null;
            filingId: string | null;
            imported: boolean;
            source: string;
            /** @constant */
            step: "filing";
        };
        PublishedOfOurs: {
            score: number | null;
            scores: {
                code: string;
                name: string;
                nameEn: string;
                ours: number;
                published: number;
            }[];
            values: {
                code: string;
                name: string;
                nameEn: string;
                ours: {
                    meaning: ("zero" | "drop") | null;
                    value: number | null;
                };
                published: {
                    meaning: ("zero" | "drop") | null;
                    value: number | null;
                };
                unit: {
                    en: string;
                    zh: string;
                };
            }[];
        };
        PublishedOfOursInput: {
            score: number | null;
            scores: {
                code: string;
                name: string;
                nameEn: string;
                ours: number;
                published: number;
            }[];
            values: {
                code: string;
                name: string;
                nameEn: string;
                ours: {
                    meaning: ("zero" | "drop") | null;
                    value: number | null;
                };
                published: {
                    meaning: ("zero" | "drop") | null;
                    value: number | null;
                };
                unit: {
                    en: string;
                    zh: string;
                };
            }[];
        };
        Recomputation: {
            by: string;
            examined: number;
            finished: boolean;
            kept: number;
            moved: number;
            notice: string;
            /** Format: date-time */
            requestedAt: string;
            settled: number;
            total: number;
        };
        RecomputationInput: {
            by: string;
            examined: number;
            finished: boolean;
            kept: number;
            moved: number;
            notice: string;
            /** Format: date-time */
            requestedAt: string;
            settled: number;
            total: number;
        };
        ReleasePreview: {
            hash: string;
            methodology: {
                code: string;
                /** Format: uuid */
                id: string;
                title: {
                    en: string;
                    zh: string;
                };
                version: string;
            };
            obstacles: ("nothing-filed" | "no-rivals" | "own-score-unknown")[];
            own: {
                change: components["schemas"]["ScoreChange"] | null;
                code: string;
                filed: number;
                missing: {
                    code: string;
                    name: string;
                    nameEn: string;
                }[];
                name: string;
                nameEn: string;
                of: number;
                published: components["schemas"]["PublishedOfOurs"];
                rank: number | null;
                score: number | null;
            };
            period: components["schemas"]["ScoringPeriod"];
            places: components["schemas"]["PlaceScore"][];
            placesWithoutScore: number;
            sources: {
                publishedOn: string;
                source: string;
            }[];
            standing: {
                /** Format: uuid */
                id: string;
                number: number;
                same: boolean;
            } | null;
        };
        ReleasePreviewInput: {
            hash: string;
            methodology: {
                code: string;
                /** Format: uuid */
                id: string;
                title: {
                    en: string;
                    zh: string;
                };
                version: string;
            };
            obstacles: ("nothing-filed" | "no-rivals" | "own-score-unknown")[];
            own: {
                change: components["schemas"]["ScoreChangeInput"] | null;
                code: string;
                filed: number;
                missing: {
                    code: string;
                    name: string;
                    nameEn: string;
                }[];
                name: string;
                nameEn: string;
                of: number;
                published: components["schemas"]["PublishedOfOursInput"];
                rank: number | null;
                score: number | null;
            };
            period: components["schemas"]["ScoringPeriodInput"];
            places: components["schemas"]["PlaceScoreInput"][];
            placesWithoutScore: number;
            sources: {
                publishedOn: string;
                source: string;
            }[];
            standing: {
                /** Format: uuid */
                id: string;
                number: number;
                same: boolean;
            } | null;
        };
        Resolution: {
            assistingUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            body: string;
            dueOn: string;
            /** Format: uuid */
            id: string;
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            ordinal: number;
            task: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            } | null;
            text: string;
        };
        ResolutionDifference: {
            actual: string;
            /** @enum {string} */
            field: "text" | "lead-unit" | "assisting-units" | "due-on" | "ended";
            minuted: string;
            signed: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
                words: string;
            } | null;
        };
        ResolutionDifferenceInput: {
            actual: string;
            /** @enum {string} */
            field: "text" | "lead-unit" | "assisting-units" | "due-on" | "ended";
            minuted: string;
            signed: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
                words: string;
            } | null;
        };
        ResolutionInput: {
            assistingUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            body: string;
            dueOn: string;
            /** Format: uuid */
            id: string;
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            ordinal: number;
            task: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            } | null;
            text: string;
        };
        ResolutionRow: {
            assistingUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            body: string;
            closedOn: string | null;
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            days: number;
            decidedOn: string;
            differences: components["schemas"]["ResolutionDifference"][];
            dueOn: string;
            /** Format: uuid */
            id: string;
            item: string;
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            minutesNumber: string | null;
            ordinal: number;
            referee: ("leading-group" | "above") | null;
            task: {
                dueOn: string;
                holder: components["schemas"]["Holder"];
                /** Format: uuid */
                id: string;
                light: components["schemas"]["Light"];
                number: string;
                progress: number;
                /** @enum {string} */
                state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
                title: string;
            } | null;
            text: string;
        };
        ResolutionRowInput: {
            assistingUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            body: string;
            closedOn: string | null;
            conference: {
                heldOn: string;
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            days: number;
            decidedOn: string;
            differences: components["schemas"]["ResolutionDifferenceInput"][];
            dueOn: string;
            /** Format: uuid */
            id: string;
            item: string;
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            minutesNumber: string | null;
            ordinal: number;
            referee: ("leading-group" | "above") | null;
            task: {
                dueOn: string;
                holder: components["schemas"]["HolderInput"];
                /** Format: uuid */
                id: string;
                light: components["schemas"]["LightInput"];
                number: string;
                progress: number;
                /** @enum {string} */
                state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
                title: string;
            } | null;
            text: string;
        };
        Rhythm: {
            /** @constant */
            every: "week";
            weekday: number;
        } | {
            day: number | "last-workday";
            /** @constant */
            every: "month";
        } | {
            day: number | "last-workday";
            /** @constant */
            every: "quarter";
            month: number;
        } | {
            day: number | "last-workday";
            /** @constant */
            every: "year";
            month: number;
        };
        RhythmInput: {
            /** @constant */
            every: "week";
            weekday: number;
        } | {
            day: number | "last-workday";
            /** @constant */
            every: "month";
        } | {
            day: number | "last-workday";
            /** @constant */
            every: "quarter";
            month: number;
        } | {
            day: number | "last-workday";
            /** @constant */
            every: "year";
            month: number;
        };
        RivalImport: {
            columns: {
                /** @enum {string} */
                as: "value" | "score";
                cell: string;
                code: string;
                heading: string;
                name: string;
            }[];
            fileName: string;
            formPeriod: string | null;
            /** Format: uuid */
            id: string;
            period: components["schemas"]["ScoringPeriod"] | null;
            progress: {
                interrupted: boolean;
                of: number | null;
                read: number;
            } | null;
            publishedOn: string | null;
            readFor: string | null;
            rows: {
                faulty: number;
                good: number;
                total: number;
                warned: number;
            };
            sheet: string;
            source: string | null;
            /** @enum {string} */
            state: "checking" | "refused" | "interrupted" | "checked" | "confirmed" | "cancelled";
            trouble: {
                facts: {
                    [key: string]: string | number;
                };
                reason: string;
            } | null;
            unknown: {
                cell: string;
                heading: string;
            }[];
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
        };
        RivalImportInput: {
            columns: {
                /** @enum {string} */
                as: "value" | "score";
                cell: string;
                code: string;
                heading: string;
                name: string;
            }[];
            fileName: string;
            formPeriod: string | null;
            /** Format: uuid */
            id: string;
            period: components["schemas"]["ScoringPeriodInput"] | null;
            progress: {
                interrupted: boolean;
                of: number | null;
                read: number;
            } | null;
            publishedOn: string | null;
            readFor: string | null;
            rows: {
                faulty: number;
                good: number;
                total: number;
                warned: number;
            };
            sheet: string;
            source: string | null;
            /** @enum {string} */
            state: "checking" | "refused" | "interrupted" | "checked" | "confirmed" | "cancelled";
            trouble: {
                facts: {
                    [key: string]: string | number;
                };
                reason: string;
            } | null;
            unknown: {
                cell: string;
                heading: string;
            }[];
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
        };
        RivalRow: {
            cells: {
                /** @enum {string} */
                as: "value" | "score";
                code: string;
                meaning: ("zero" | "drop") | null;
                value: number | null;
            }[];
            code: string | null;
            faults: {
                cell: string;
                /** @enum {string} */
                code: "not-a-number" | "formula-error" | "percent-sign" | "with-unit" | "negative" | "out-of-scale" | "score-out-of-range" | "place-missing" | "place-unknown" | "place-name-differs" | "place-not-compared" | "place-ambiguous" | "place-like-ours" | "place-twice" | "nothing-in-row";
                facts: {
                    [key: string]: string | number;
                };
            }[];
            line: number;
            name: string;
            /** @enum {string} */
            state: "good" | "faulty";
            warnings: {
                cell: string;
                /** @enum {string} */
                code: "full-width" | "unit-left-out" | "percent-left-out" | "looks-like-share" | "place-without-code";
                facts: {
                    [key: string]: string | number;
                };
            }[];
        };
        RivalRowInput: {
            cells: {
                /** @enum {string} */
                as: "value" | "score";
                code: string;
                meaning: ("zero" | "drop") | null;
                value: number | null;
            }[];
            code: string | null;
            faults: {
                cell: string;
                /** @enum {string} */
                code: "not-a-number" | "formula-error" | "percent-sign" | "with-unit" | "negative" | "out-of-scale" | "score-out-of-range" | "place-missing" | "place-unknown" | "place-name-differs" | "place-not-compared" | "place-ambiguous" | "place-like-ours" | "place-twice" | "nothing-in-row";
                facts: {
                    [key: string]: string | number;
                };
            }[];
            line: number;
            name: string;
            /** @enum {string} */
            state: "good" | "faulty";
            warnings: {
                cell: string;
                /** @enum {string} */
                code: "full-width" | "unit-left-out" | "percent-left-out" | "looks-like-share" | "place-without-code";
                facts: {
                    [key: string]: string | number;
                };
            }[];
        };
        RivalSet: {
            columns: {
                /** @enum {string} */
                as: "value" | "score";
                code: string;
                name: string;
            }[];
            /** Format: date-time */
            confirmedAt: string;
            confirmedBy: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            period: components["schemas"]["ScoringPeriod"];
            publishedOn: string;
            source: string;
            withdrawn: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        RivalSetInput: {
            columns: {
                /** @enum {string} */
                as: "value" | "score";
                code: string;
                name: string;
            }[];
            /** Format: date-time */
            confirmedAt: string;
            confirmedBy: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            period: components["schemas"]["ScoringPeriodInput"];
            publishedOn: string;
            source: string;
            withdrawn: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        SavedView: {
            filter: {
                indicator?: string;
                /** @enum {string} */
                parts?: "with" | "without";
                q?: string;
                /** Format: uuid */
                series?: string;
                /** @enum {string} */
                sort?: "due" | "-due" | "number" | "-number";
                /** @enum {string} */
                source?: "document" | "conference" | "instruction" | "indicator" | "other";
                /** Format: uuid */
                unit?: string;
                /**
                 * @default running
                 * @enum {string}
                 */
                view: "due-in-two-weeks" | "overdue" | "due-soon" | "running" | "to-verify" | "drafts" | "closed" | "requests" | "suspended" | "cancelled" | "handled" | "to-recheck" | "reopened";
            };
            gone: string[];
            /** Format: uuid */
            id: string;
            name: string;
            owner: string;
            shared: boolean;
            version: number;
        };
        SavedViewInput: {
            filter: {
                indicator?: string;
                /** @enum {string} */
                parts?: "with" | "without";
                q?: string;
                /** Format: uuid */
                series?: string;
                /** @enum {string} */
                sort?: "due" | "-due" | "number" | "-number";
                /** @enum {string} */
                source?: "document" | "conference" | "instruction" | "indicator" | "other";
                /** Format: uuid */
                unit?: string;
                /**
                 * @default running
                 * @enum {string}
                 */
                view: "due-in-two-weeks" | "overdue" | "due-soon" | "running" | "to-verify" | "drafts" | "closed" | "requests" | "suspended" | "cancelled" | "handled" | "to-recheck" | "reopened";
            };
            gone: string[];
            /** Format: uuid */
            id: string;
            name: string;
            owner: string;
            shared: boolean;
            version: number;
        };
        ScoreChange: {
            comparable: boolean;
            gapClosedPercent: number | null;
            isReform: boolean;
            places: number | null;
            points: number | null;
        };
        ScoreChangeInput: {
            comparable: boolean;
            gapClosedPercent: number | null;
            isReform: boolean;
            places: number | null;
            points: number | null;
        };
        ScoringPeriod: {
            code: string;
            endsOn: string;
            name: string;
            startsOn: string;
        };
        ScoringPeriodInput: {
            code: string;
            endsOn: string;
            name: string;
            startsOn: string;
        };
        ScoringRelease: {
            correctedBy: {
                /** Format: uuid */
                id: string;
                number: number;
            } | null;
            corrects: {
                /** Format: uuid */
                id: string;
                number: number;
                reason: string;
            } | null;
            hash: string;
            /** Format: uuid */
            id: string;
            methodology: {
                code: string;
                /** Format: uuid */
                id: string;
                title: {
                    en: string;
                    zh: string;
                };
                version: string;
            };
            number: number;
            period: components["schemas"]["ScoringPeriod"];
            places: number;
            /** Format: date-time */
            releasedAt: string;
            releasedBy: string;
            sources: {
                publishedOn: string;
                source: string;
            }[];
            /** @enum {string} */
            state: "released" | "superseded";
        };
        ScoringReleaseInput: {
            correctedBy: {
                /** Format: uuid */
                id: string;
                number: number;
            } | null;
            corrects: {
                /** Format: uuid */
                id: string;
                number: number;
                reason: string;
            } | null;
            hash: string;
            /** Format: uuid */
            id: string;
            methodology: {
                code: string;
                /** Format: uuid */
                id: string;
                title: {
                    en: string;
                    zh: string;
                };
                version: string;
            };
            number: number;
            period: components["schemas"]["ScoringPeriodInput"];
            places: number;
            /** Format: date-time */
            releasedAt: string;
            releasedBy: string;
            sources: {
                publishedOn: string;
                source: string;
            }[];
            /** @enum {string} */
            state: "released" | "superseded";
        };
        TaskImport: {
            as: ("draft" | "issue") | null;
            due: {
                first: string;
                last: string;
            } | null;
            fileName: string;
            /** Format: uuid */
            id: string;
            notes: {
                headingRow: number;
                notTaken: {
                    cell: string;
                    /** @enum {string} */
                    column: "serial" | "title" | "source" | "issuedOn" | "leader" | "leadUnit" | "assistingUnits" | "person" | "liaison" | "due" | "target" | "done" | "progress" | "problems" | "next" | "light" | "closed" | "evidence" | "remark" | "body" | "indicator" | "sourceKind" | "number" | "state";
                }[];
                sheet: string;
                /** @enum {string} */
                template: "current" | "other-version" | "none";
                unknown: {
                    cell: string;
                    heading: string;
                }[];
            };
            numbers: {
                first: string;
                last: string;
            } | null;
            rows: {
                created: number;
                faulty: number;
                good: number;
                total: number;
                warned: number;
            };
            /** @enum {string} */
            state: "checking" | "refused" | "checked" | "creating" | "done" | "stopped" | "cancelled";
            tasks: {
                created: number;
                planned: number;
            };
            trouble: {
                facts: {
                    [key: string]: string | number;
                };
                reason: string;
            } | null;
            units: {
                tasks: number;
                unit: string;
            }[];
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
        };
        TaskImportInput: {
            as: ("draft" | "issue") | null;
            due: {
                first: string;
                last: string;
            } | null;
            fileName: string;
            /** Format: uuid */
            id: string;
            notes: {
                headingRow: number;
                notTaken: {
                    cell: string;
                    /** @enum {string} */
                    column: "serial" | "title" | "source" | "issuedOn" | "leader" | "leadUnit" | "assistingUnits" | "person" | "liaison" | "due" | "target" | "done" | "progress" | "problems" | "next" | "light" | "closed" | "evidence" | "remark" | "body" | "indicator" | "sourceKind" | "number" | "state";
                }[];
                sheet: string;
                /** @enum {string} */
                template: "current" | "other-version" | "none";
                unknown: {
                    cell: string;
                    heading: string;
                }[];
            };
            numbers: {
                first: string;
                last: string;
            } | null;
            rows: {
                created: number;
                faulty: number;
                good: number;
                total: number;
                warned: number;
            };
            /** @enum {string} */
            state: "checking" | "refused" | "checked" | "creating" | "done" | "stopped" | "cancelled";
            tasks: {
                created: number;
                planned: number;
            };
            trouble: {
                facts: {
                    [key: string]: string | number;
                };
                reason: string;
            } | null;
            units: {
                tasks: number;
                unit: string;
            }[];
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
        };
        TaskImportRow: {
            assistingUnits: string[];
            due: {
                on: string;
                provisional: boolean;
                rule: string;
            } | null;
            faults: {
                cell: string;
                /** @enum {string} */
                code: "required" | "merged" | "formula-error" | "not-text" | "no-such-unit" | "unit-ambiguous" | "given-twice" | "lead-cannot-assist" | "no-such-indicator" | "indicator-ambiguous" | "no-such-source" | "not-a-due-day" | "day-in-past" | "day-too-far" | "too-long" | "one-line-only" | "control-characters" | "hidden-characters" | "broken-characters" | "other";
                /** @enum {string} */
                column: "title" | "source" | "issuedOn" | "leader" | "leadUnit" | "assistingUnits" | "person" | "liaison" | "due" | "target" | "remark" | "body" | "indicator" | "sourceKind";
                facts: {
                    [key: string]: string | number;
                };
            }[];
            indicator: string | null;
            number: number;
            /** @enum {string} */
            state: "good" | "faulty" | "created";
            tasks: {
                /** Format: uuid */
                id: string;
                number: string;
            }[];
            title: string;
            units: string[];
            warnings: {
                cell: string;
                /** @enum {string} */
                code: "twice-in-sheet" | "already-running" | "issued-on-is-text" | "person-unknown" | "title-shortened" | "due-provisional" | "phone-masked";
                /** @enum {string} */
                column: "title" | "source" | "issuedOn" | "leader" | "leadUnit" | "assistingUnits" | "person" | "liaison" | "due" | "target" | "remark" | "body" | "indicator" | "sourceKind";
                facts: {
                    [key: string]: string | number;
                };
            }[];
        };
        TaskImportRowInput: {
            assistingUnits: string[];
            due: {
                on: string;
                provisional: boolean;
                rule: string;
            } | null;
            faults: {
                cell: string;
                /** @enum {string} */
                code: "required" | "merged" | "formula-error" | "not-text" | "no-such-unit" | "unit-ambiguous" | "given-twice" | "lead-cannot-assist" | "no-such-indicator" | "indicator-ambiguous" | "no-such-source" | "not-a-due-day" | "day-in-past" | "day-too-far" | "too-long" | "one-line-only" | "control-characters" | "hidden-characters" | "broken-characters" | "other";
                /** @enum {string} */
                column: "title" | "source" | "issuedOn" | "leader" | "leadUnit" | "assistingUnits" | "person" | "liaison" | "due" | "target" | "remark" | "body" | "indicator" | "sourceKind";
                facts: {
                    [key: string]: string | number;
                };
            }[];
            indicator: string | null;
            number: number;
            /** @enum {string} */
            state: "good" | "faulty" | "created";
            tasks: {
                /** Format: uuid */
                id: string;
                number: string;
            }[];
            title: string;
            units: string[];
            warnings: {
                cell: string;
                /** @enum {string} */
                code: "twice-in-sheet" | "already-running" | "issued-on-is-text" | "person-unknown" | "title-shortened" | "due-provisional" | "phone-masked";
                /** @enum {string} */
                column: "title" | "source" | "issuedOn" | "leader" | "leadUnit" | "assistingUnits" | "person" | "liaison" | "due" | "target" | "remark" | "body" | "indicator" | "sourceKind";
                facts: {
                    [key: string]: string | number;
                };
            }[];
        };
        TaskLink: {
            /** Format: uuid */
            id: string;
            mayOpen: boolean;
            number: string;
            title: string;
        };
        TaskLinkInput: {
            /** Format: uuid */
            id: string;
            mayOpen: boolean;
            number: string;
            title: string;
        };
        TaskNotice: {
            document: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "draft" | "in-review" | "reviewed" | "signed" | "issued" | "discarded";
            } | null;
            dueOn: string;
            givenOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: "blue" | "orange" | "red";
            mayDraft: boolean;
            maySign: boolean;
            number: string | null;
            signed: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
            } | null;
            /** Format: uuid */
            taskId: string;
            taskNumber: string;
            title: string;
            to: {
                person: string | null;
                post: string | null;
                unit: string;
            };
            unit: string;
            workdaysLate: number;
        };
        TaskNoticeInput: {
            document: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "draft" | "in-review" | "reviewed" | "signed" | "issued" | "discarded";
            } | null;
            dueOn: string;
            givenOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: "blue" | "orange" | "red";
            mayDraft: boolean;
            maySign: boolean;
            number: string | null;
            signed: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
            } | null;
            /** Format: uuid */
            taskId: string;
            taskNumber: string;
            title: string;
            to: {
                person: string | null;
                post: string | null;
                unit: string;
            };
            unit: string;
            workdaysLate: number;
        };
        TaskPaperRow: {
            closedOn: string | null;
            dueOn: string;
            /** Format: uuid */
            id: string;
            issuedOn: string | null;
            leadUnit: string;
            light: components["schemas"]["Light"];
            number: string;
            originalDueOn: string;
            progress: number;
            report: string;
            responsible: string | null;
            source: string;
            /** @enum {string} */
            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
            title: string;
        };
        TaskPaperRowInput: {
            closedOn: string | null;
            dueOn: string;
            /** Format: uuid */
            id: string;
            issuedOn: string | null;
            leadUnit: string;
            light: components["schemas"]["LightInput"];
            number: string;
            originalDueOn: string;
            progress: number;
            report: string;
            responsible: string | null;
            source: string;
            /** @enum {string} */
            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
            title: string;
        };
        TaskRecheck: {
            checked: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                text: string;
                unit: string | null;
            } | null;
            chosenBy: string | null;
            closedOn: string;
            drawnOn: string;
            dueOn: string;
            /** Format: uuid */
            id: string;
            pool: number | null;
            round: number;
            seed: string | null;
            /** @enum {string} */
            state: "open" | "accepted" | "reopened";
        };
        TaskRecheckInput: {
            checked: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                text: string;
                unit: string | null;
            } | null;
            chosenBy: string | null;
            closedOn: string;
            drawnOn: string;
            dueOn: string;
            /** Format: uuid */
            id: string;
            pool: number | null;
            round: number;
            seed: string | null;
            /** @enum {string} */
            state: "open" | "accepted" | "reopened";
        };
        TaskRecord: {
            acknowledgeDueOn: string | null;
            actions: {
                /** @enum {string} */
                command: "edit" | "discard" | "issue" | "acknowledge" | "decompose" | "report" | "attach" | "urge" | "instruct" | "request-closure" | "accept" | "send-back" | "return" | "ask-extension" | "ask-suspension" | "ask-cancel" | "ask-merge" | "ask-split" | "withdraw" | "rule" | "resume" | "cancel" | "transfer" | "recheck" | "accept-recheck" | "reopen";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    /** @enum {string} */
                    reason: "not-in-this-state" | "no-right" | "parts-not-closed" | "no-evidence" | "verifier-inside-unit" | "verifier-is-desk" | "version-changed" | "request-open" | "return-open" | "no-open-request" | "request-settled" | "not-the-asker" | "asked-by-oneself" | "ruler-inside-unit" | "returned-before" | "inside-the-unit" | "due-day-over" | "suspended-with-the-whole" | "part-request-open" | "part-not-split" | "no-new-evidence" | "part-not-rechecked" | "recheck-open" | "no-open-recheck" | "recheck-settled";
                } | null;
            }[];
            assistingUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            body: string;
            cameFrom: components["schemas"]["TaskLink"][];
            clock: string | null;
            due: {
                dueOn: string;
                originalDueOn: string;
                provisional: boolean;
            };
            endedAs: ("cancelled" | "merged" | "split") | null;
            files: components["schemas"]["File"][];
            firstClosedOn: string | null;
            firstReportDueOn: string | null;
            holder: components["schemas"]["Holder"];
            /** Format: uuid */
            id: string;
            indicator: {
                code: string;
                name: string;
            } | null;
            issuedOn: string | null;
            latestDueOn: string | null;
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            light: components["schemas"]["Light"];
            netWorkdays: number;
            number: string;
            openRequest: ("return" | "extension" | "suspension" | "cancel" | "merge" | "split") | null;
            parent: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            } | null;
            parts: {
                closed: number;
                total: number;
            };
            progress: number;
            rawWorkdays: number;
            recheckDueOn: string | null;
            rechecks: components["schemas"]["TaskRecheck"][];
            reopened: number;
            reopenedDueOn: string | null;
            requests: components["schemas"]["TaskRequest"][];
            responsible: {
                backup: string | null;
                person: string | null;
                post: string | null;
            };
            rule: {
                /** @enum {string} */
                kind: "on" | "within";
                n: number | null;
                unit: ("workday" | "calendar") | null;
            };
            source: string;
            /** @enum {string} */
            sourceKind: "document" | "conference" | "instruction" | "indicator" | "other";
            /** @enum {string} */
            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
            steps: {
                key: string;
                on: string | null;
                /** @enum {string} */
                status: "past" | "now" | "ahead";
            }[];
            suspensions: {
                from: string;
                to: string | null;
                workdays: number;
            }[];
            target: string;
            timeline: components["schemas"]["TimelineEntry"][];
            title: string;
            tree: components["schemas"]["TaskTreeNode"][];
            verifierUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            version: number;
            wentTo: components["schemas"]["TaskLink"][];
            workdaysTotal: number;
            workdaysUsed: number;
        };
        TaskRecordInput: {
            acknowledgeDueOn: string | null;
            actions: {
                /** @enum {string} */
                command: "edit" | "discard" | "issue" | "acknowledge" | "decompose" | "report" | "attach" | "urge" | "instruct" | "request-closure" | "accept" | "send-back" | "return" | "ask-extension" | "ask-suspension" | "ask-cancel" | "ask-merge" | "ask-split" | "withdraw" | "rule" | "resume" | "cancel" | "transfer" | "recheck" | "accept-recheck" | "reopen";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    /** @enum {string} */
                    reason: "not-in-this-state" | "no-right" | "parts-not-closed" | "no-evidence" | "verifier-inside-unit" | "verifier-is-desk" | "version-changed" | "request-open" | "return-open" | "no-open-request" | "request-settled" | "not-the-asker" | "asked-by-oneself" | "ruler-inside-unit" | "returned-before" | "inside-the-unit" | "due-day-over" | "suspended-with-the-whole" | "part-request-open" | "part-not-split" | "no-new-evidence" | "part-not-rechecked" | "recheck-open" | "no-open-recheck" | "recheck-settled";
                } | null;
            }[];
            assistingUnits: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            }[];
            body: string;
            cameFrom: components["schemas"]["TaskLinkInput"][];
            clock: string | null;
            due: {
                dueOn: string;
                originalDueOn: string;
                provisional: boolean;
            };
            endedAs: ("cancelled" | "merged" | "split") | null;
            files: components["schemas"]["FileInput"][];
            firstClosedOn: string | null;
            firstReportDueOn: string | null;
            holder: components["schemas"]["HolderInput"];
            /** Format: uuid */
            id: string;
            indicator: {
                code: string;
                name: string;
            } | null;
            issuedOn: string | null;
            latestDueOn: string | null;
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            light: components["schemas"]["LightInput"];
            netWorkdays: number;
            number: string;
            openRequest: ("return" | "extension" | "suspension" | "cancel" | "merge" | "split") | null;
            parent: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            } | null;
            parts: {
                closed: number;
                total: number;
            };
            progress: number;
            rawWorkdays: number;
            recheckDueOn: string | null;
            rechecks: components["schemas"]["TaskRecheckInput"][];
            reopened: number;
            reopenedDueOn: string | null;
            requests: components["schemas"]["TaskRequestInput"][];
            responsible: {
                backup: string | null;
                person: string | null;
                post: string | null;
            };
            rule: {
                /** @enum {string} */
                kind: "on" | "within";
                n: number | null;
                unit: ("workday" | "calendar") | null;
            };
            source: string;
            /** @enum {string} */
            sourceKind: "document" | "conference" | "instruction" | "indicator" | "other";
            /** @enum {string} */
            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
            steps: {
                key: string;
                on: string | null;
                /** @enum {string} */
                status: "past" | "now" | "ahead";
            }[];
            suspensions: {
                from: string;
                to: string | null;
                workdays: number;
            }[];
            target: string;
            timeline: components["schemas"]["TimelineEntryInput"][];
            title: string;
            tree: components["schemas"]["TaskTreeNodeInput"][];
            verifierUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            version: number;
            wentTo: components["schemas"]["TaskLinkInput"][];
            workdaysTotal: number;
            workdaysUsed: number;
        };
        TaskRequest: {
            asked: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
            };
            clause: {
                code: string;
                text: string;
                textEn: string;
            } | null;
            dueOnBefore: string;
            grantedDueOn: string | null;
            /** Format: uuid */
            id: string;
            into: components["schemas"]["TaskLink"] | null;
            /** @enum {string} */
            kind: "return" | "extension" | "suspension" | "cancel" | "merge" | "split";
            parts: {
                dueOn: string;
                title: string;
                unit: string;
            }[];
            reason: string;
            ruleDueOn: string | null;
            settled: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                text: string;
                unit: string | null;
            } | null;
            /** @enum {string} */
            state: "open" | "granted" | "refused" | "withdrawn";
            toUnit: string | null;
            unit: string;
            wantedDueOn: string | null;
        };
        TaskRequestInput: {
            asked: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                unit: string | null;
            };
            clause: {
                code: string;
                text: string;
                textEn: string;
            } | null;
            dueOnBefore: string;
            grantedDueOn: string | null;
            /** Format: uuid */
            id: string;
            into: components["schemas"]["TaskLinkInput"] | null;
            /** @enum {string} */
            kind: "return" | "extension" | "suspension" | "cancel" | "merge" | "split";
            parts: {
                dueOn: string;
                title: string;
                unit: string;
            }[];
            reason: string;
            ruleDueOn: string | null;
            settled: {
                /** Format: date-time */
                at: string;
                by: string;
                post: string | null;
                text: string;
                unit: string | null;
            } | null;
            /** @enum {string} */
            state: "open" | "granted" | "refused" | "withdrawn";
            toUnit: string | null;
            unit: string;
            wantedDueOn: string | null;
        };
        TaskRow: {
            due: {
                dueOn: string;
                originalDueOn: string;
                provisional: boolean;
            };
            endedAs: ("cancelled" | "merged" | "split") | null;
            holder: components["schemas"]["Holder"];
            /** Format: uuid */
            id: string;
            indicator: {
                code: string;
                name: string;
            } | null;
            issuedOn: string | null;
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            light: components["schemas"]["Light"];
            number: string;
            openRequest: ("return" | "extension" | "suspension" | "cancel" | "merge" | "split") | null;
            parts: {
                closed: number;
                total: number;
            };
            progress: number;
            recheckDueOn: string | null;
            reopened: number;
            source: string;
            /** @enum {string} */
            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
            title: string;
            version: number;
        };
        TaskRowInput: {
            due: {
                dueOn: string;
                originalDueOn: string;
                provisional: boolean;
            };
            endedAs: ("cancelled" | "merged" | "split") | null;
            holder: components["schemas"]["HolderInput"];
            /** Format: uuid */
            id: string;
            indicator: {
                code: string;
                name: string;
            } | null;
            issuedOn: string | null;
            leadUnit: {
                /** Format: uuid */
                id: string;
                name: string;
                shortName: string;
            };
            light: components["schemas"]["LightInput"];
            number: string;
            openRequest: ("return" | "extension" | "suspension" | "cancel" | "merge" | "split") | null;
            parts: {
                closed: number;
                total: number;
            };
            progress: number;
            recheckDueOn: string | null;
            reopened: number;
            source: string;
            /** @enum {string} */
            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
            title: string;
            version: number;
        };
        TaskSeries: {
            actions: {
                /** @enum {string} */
                command: "edit" | "pause" | "resume" | "end";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            author: string;
            coming: {
                dueOn: string;
                falls: string;
                on: string;
                period: string;
                provisional: boolean;
                title: string;
            }[];
            counts: {
                closed: number;
                overdue: number;
                running: number;
            };
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            issued: {
                fallsOn: string;
                issuedOn: string;
                period: string;
                tasks: number;
            }[];
            issuer: string | null;
            lastIssuedOn: string | null;
            leadUnits: string[];
            nextOn: string | null;
            nextProvisional: boolean;
            periods: number;
            rhythm: components["schemas"]["Rhythm"];
            startsOn: string;
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            template: {
                /** @default [] */
                assistingUnitIds: string[];
                body: string;
                /** @default null */
                clock: string | null;
                deadline: {
                    /** @constant */
                    kind: "within";
                    n: number;
                    /** @enum {string} */
                    unit: "workday" | "calendar";
                } | {
                    at: components["schemas"]["Rhythm"];
                    /** @constant */
                    kind: "in-period";
                    next: boolean;
                };
                /** @default null */
                indicator: string | null;
                leadUnitIds: string[];
                /**
                 * @default document
                 * @enum {string}
                 */
                source: "document" | "conference" | "instruction" | "indicator" | "other";
                /** @default  */
                sourceText: string;
                /** @default  */
                target: string;
                title: string;
            };
            title: string;
            trouble: {
                period: string;
                reason: string;
            } | null;
            version: number;
        };
        TaskSeriesInput: {
            actions: {
                /** @enum {string} */
                command: "edit" | "pause" | "resume" | "end";
                refusal: {
                    facts: {
                        [key: string]: string | number;
                    };
                    reason: string;
                } | null;
            }[];
            author: string;
            coming: {
                dueOn: string;
                falls: string;
                on: string;
                period: string;
                provisional: boolean;
                title: string;
            }[];
            counts: {
                closed: number;
                overdue: number;
                running: number;
            };
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            issued: {
                fallsOn: string;
                issuedOn: string;
                period: string;
                tasks: number;
            }[];
            issuer: string | null;
            lastIssuedOn: string | null;
            leadUnits: string[];
            nextOn: string | null;
            nextProvisional: boolean;
            periods: number;
            rhythm: components["schemas"]["RhythmInput"];
            startsOn: string;
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            template: {
                /** @default [] */
                assistingUnitIds: string[];
                body: string;
                /** @default null */
                clock: string | null;
                deadline: {
                    /** @constant */
                    kind: "within";
                    n: number;
                    /** @enum {string} */
                    unit: "workday" | "calendar";
                } | {
                    at: components["schemas"]["RhythmInput"];
                    /** @constant */
                    kind: "in-period";
                    next: boolean;
                };
                /** @default null */
                indicator: string | null;
                leadUnitIds: string[];
                /**
                 * @default document
                 * @enum {string}
                 */
                source: "document" | "conference" | "instruction" | "indicator" | "other";
                /** @default  */
                sourceText: string;
                /** @default  */
                target: string;
                title: string;
            };
            title: string;
            trouble: {
                period: string;
                reason: string;
            } | null;
            version: number;
        };
        TaskSeriesRow: {
            counts: {
                closed: number;
                overdue: number;
                running: number;
            };
            /** Format: uuid */
            id: string;
            lastIssuedOn: string | null;
            leadUnits: string[];
            nextOn: string | null;
            nextProvisional: boolean;
            periods: number;
            rhythm: components["schemas"]["Rhythm"];
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            title: string;
            trouble: {
                period: string;
                reason: string;
            } | null;
            version: number;
        };
        TaskSeriesRowInput: {
            counts: {
                closed: number;
                overdue: number;
                running: number;
            };
            /** Format: uuid */
            id: string;
            lastIssuedOn: string | null;
            leadUnits: string[];
            nextOn: string | null;
            nextProvisional: boolean;
            periods: number;
            rhythm: components["schemas"]["RhythmInput"];
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            title: string;
            trouble: {
                period: string;
                reason: string;
            } | null;
            version: number;
        };
        TaskTreeNode: {
            depth: number;
            dueOn: string;
            /** Format: uuid */
            id: string;
            light: components["schemas"]["Light"];
            number: string;
            parentId: string | null;
            /** @enum {string} */
            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
            title: string;
            who: string;
        };
        TaskTreeNodeInput: {
            depth: number;
            dueOn: string;
            /** Format: uuid */
            id: string;
            light: components["schemas"]["LightInput"];
            number: string;
            parentId: string | null;
            /** @enum {string} */
            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
            title: string;
            who: string;
        };
        TimelineEntry: {
            actor: {
                name: string;
                post: string | null;
                unit: string | null;
            } | null;
            /** Format: date-time */
            at: string;
            facts: {
                [key: string]: unknown;
            };
            hash: string;
            itemNumber: string;
            seq: number;
            type: string;
        };
        TimelineEntryInput: {
            actor: {
                name: string;
                post: string | null;
                unit: string | null;
            } | null;
            /** Format: date-time */
            at: string;
            facts: {
                [key: string]: unknown;
            };
            hash: string;
            itemNumber: string;
            seq: number;
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "identity.change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        standing: "good" | "must-change-password" | "must-set-second-factor";
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.begin-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.confirm-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        standing: "good" | "must-change-password" | "must-set-second-factor";
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            createdBy: string | null;
                            grants: ("system-administrator" | "security-administrator" | "auditor" | "inspector")[];
                            /** Format: uuid */
                            id: string;
                            lastSignInAt: string | null;
                            login: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            post: string | null;
                            secondFactor: boolean;
                            /** @enum {string} */
                            state: "pending" | "active" | "locked" | "disabled";
                            unit: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.create-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    /** Format: uuid */
                    personId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        initialPassword: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.activate-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.disable-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.grant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "system-administrator" | "security-administrator" | "auditor" | "inspector";
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "system-administrator" | "security-administrator" | "auditor" | "inspector";
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.account-history": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HistoryEntry"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.reset-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        initialPassword: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.unlock-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                from?: string;
                group?: "reading";
                page?: number;
                q?: string;
                size?: number;
                to?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capped: boolean;
                        rows: {
                            actor: string | null;
                            /** Format: date-time */
                            at: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            hash: string;
                            /** Format: uuid */
                            id: string;
                            ip: string | null;
                            /** Format: uuid */
                            itemId: string;
                            itemKind: string;
                            seq: number;
                            type: string;
                            unit: string | null;
                        }[];
                        total: number;
                        types: string[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "audit.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        checkedAt: string;
                        events: number;
                        faults: {
                            at: string;
                            /** @enum {string} */
                            code: "gap" | "changed" | "head-missing" | "head-differs" | "seal-changed" | "seal-chain" | "seal-root" | "seal-gap";
                            seq: number;
                        }[];
                        items: number;
                        lastSealAt: string | null;
                        lastSealHash: string | null;
                        milliseconds: number;
                        ok: boolean;
                        seals: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "calendar.get": {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exceptions: {
                            day: string;
                            isWorkday: boolean;
                            name: string;
                            source: string;
                        }[];
                        loaded: boolean;
                        workdays: number;
                        year: number;
                        years: number[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "calendar-notice.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loadedAt: string | null;
                        loadedBy: string | null;
                        mayLoad: boolean;
                        recomputation: components["schemas"]["Recomputation"] | null;
                        rows: {
                            from: string;
                            isWorkday: boolean;
                            name: string;
                            source?: string;
                            to: string;
                        }[];
                        source: string;
                        version: number;
                        year: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "calendar-notice.load": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        from: string;
                        isWorkday: boolean;
                        name: string;
                        source?: string;
                        to: string;
                    }[];
                    source: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unchanged: boolean;
                        version: number;
                        year: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "calendar-notice.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            facts: {
                                [key: string]: string | number;
                            };
                            line: number;
                        }[];
                        rows: {
                            from: string;
                            isWorkday: boolean;
                            name: string;
                            source?: string;
                            to: string;
                        }[];
                        source: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "calendar-notice.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        from: string;
                        isWorkday: boolean;
                        name: string;
                        source?: string;
                        to: string;
                    }[];
                    source: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            after: {
                                isWorkday: boolean;
                                name: string;
                            } | null;
                            before: {
                                isWorkday: boolean;
                                name: string;
                            } | null;
                            day: string;
                            workChanged: boolean;
                        }[];
                        days: {
                            day: string;
                            isWorkday: boolean;
                            name: string;
                            source: string;
                        }[];
                        findings: {
                            /** @enum {string} */
                            code: "no-rows" | "no-such-day" | "dates-reversed" | "span-too-long" | "outside-year" | "day-doubled" | "make-up-on-weekday" | "weekend-only" | "holiday-missing" | "many-days-off" | "year-over" | "year-far";
                            facts: {
                                [key: string]: string | number;
                            };
                            /** @enum {string} */
                            level: "fault" | "warning";
                            row: number | null;
                        }[];
                        tasks: number;
                        version: number;
                        workdays: number;
                        workdaysBefore: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "calendar.due": {
        parameters: {
            query: {
                n: number;
                unit: "workday" | "calendar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dueOn: string;
                        provisional: boolean;
                        workdays: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-series.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ConferenceSeries"][];
                        today: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-series.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attendingUnitIds?: string[];
                    /** Format: uuid */
                    chairPostId: string;
                    leadWorkdays: number;
                    place: string;
                    rhythm: components["schemas"]["RhythmInput"];
                    startsAt: string;
                    startsOn: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-series.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attendingUnitIds?: string[];
                    /** Format: uuid */
                    chairPostId: string;
                    leadWorkdays: number;
                    place: string;
                    rhythm: components["schemas"]["RhythmInput"];
                    startsAt: string;
                    startsOn: string;
                    title: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-series.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.list": {
        parameters: {
            query?: {
                state?: "planned" | "convened" | "in-session" | "ended" | "cancelled";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mayConvene: boolean;
                        rows: components["schemas"]["ConferenceRow"][];
                        today: string;
                        years: number[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attendingUnitIds?: string[];
                    /** Format: uuid */
                    chairPostId: string;
                    /** @default false */
                    dayOffMeant?: boolean;
                    heldOn: string;
                    /** @default  */
                    notes?: string;
                    /** @default [] */
                    observingUnitIds?: string[];
                    place: string;
                    startsAt: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attendingUnitIds?: string[];
                    /** Format: uuid */
                    chairPostId: string;
                    /** @default false */
                    dayOffMeant?: boolean;
                    heldOn: string;
                    /** @default  */
                    notes?: string;
                    /** @default [] */
                    observingUnitIds?: string[];
                    place: string;
                    startsAt: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.set-agenda": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** @default null */
                        id?: string | null;
                        /** @enum {string} */
                        kind: "request" | "follow-up" | "other";
                        minutes: number;
                        /** @default  */
                        presenter?: string;
                        /** @default null */
                        presenterUnitId?: string | null;
                        /** @default null */
                        requestId?: string | null;
                        /** @default  */
                        title?: string;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.note-attendance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seats: {
                        /** @enum {string} */
                        attendance: "unknown" | "present" | "absent" | "leave";
                        /** @default  */
                        attendee?: string;
                        /** Format: uuid */
                        unitId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.convene": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.conclude": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: {
                        /** @enum {string} */
                        outcome: "resolved";
                        /** @default  */
                        overruled?: string;
                        resolutions: {
                            /** @default [] */
                            assistingUnitIds?: string[];
                            /** @default  */
                            body?: string;
                            deadline: {
                                day: string;
                                /** @enum {string} */
                                kind: "on";
                            } | {
                                /** @enum {string} */
                                kind: "within";
                                n: number;
                                /** @enum {string} */
                                unit: "workday" | "calendar";
                            };
                            /** @default null */
                            indicator?: string | null;
                            /** Format: uuid */
                            leadUnitId: string;
                            text: string;
                        }[];
                        /** @default  */
                        words?: string;
                    } | {
                        conditions: {
                            /** @default null */
                            documentId?: string | null;
                            dueOn: string;
                            /** @enum {string} */
                            kind: "told" | "task-closed" | "value-reached" | "document-issued";
                            /** Format: uuid */
                            ownerUnitId: string;
                            /** @default null */
                            taskId?: string | null;
                            text: string;
                            /** @default null */
                            value?: {
                                code: string;
                                /** @enum {string} */
                                comparison: "at-most" | "at-least";
                                number: number;
                            } | null;
                        }[];
                        /** @enum {string} */
                        outcome: "deferred";
                        words: string;
                    } | {
                        /** @default  */
                        body?: string;
                        /** @enum {string} */
                        outcome: "referred";
                        /** @enum {string} */
                        to: "leading-group" | "above";
                        words: string;
                    } | {
                        /** @enum {string} */
                        outcome: "withdrawn";
                        words: string;
                    } | {
                        /** @enum {string} */
                        outcome: "not-reached";
                        /** @default  */
                        words?: string;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tasks: {
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            number: string;
                            unit: string;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.note-consensus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        stances: ("agree" | "reserve")[];
                        /** @default  */
                        text?: string;
                        /** Format: uuid */
                        unitId: string;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.turn-to": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-minutes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Minutes"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-minutes.write": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    closing: string;
                    items: {
                        /** Format: uuid */
                        itemId: string;
                        words: string;
                    }[];
                    opening: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-minutes.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "confirmed" | "objected";
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-minutes.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    adopted: boolean;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-minutes.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        documentId: string;
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-minutes.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    dueOn?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference-minutes.take-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    comer?: string;
                    /** @enum {string} */
                    reply: "coming" | "substitute" | "leave";
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    attendee?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.take-record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    takeOver?: boolean;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "conference.options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chairs: {
                            person: string;
                            post: string;
                            /** Format: uuid */
                            postId: string;
                            unit: string;
                        }[];
                        opinionWorkdays: number;
                        ownUnits: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                        units: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            part: "office" | "leading-group" | "member";
                            shortName: string;
                        }[];
                        usualMinutes: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.list": {
        parameters: {
            query?: {
                page?: number;
                q?: string;
                size?: number;
                unit?: string;
                view?: "open" | "to-opine" | "ready" | "deferred" | "referred" | "ended" | "drafts";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CoordinationRequestRow"][];
                        today: string;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    facts?: string;
                    /** @default null */
                    indicator?: string | null;
                    /** @default [] */
                    proposals?: string[];
                    title: string;
                    /** @default  */
                    tried?: string;
                    /** @default null */
                    unitId?: string | null;
                    /** @default [] */
                    unitIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinationRequest"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    facts?: string;
                    /** @default null */
                    indicator?: string | null;
                    /** @default [] */
                    proposals?: string[];
                    title: string;
                    /** @default  */
                    tried?: string;
                    /** @default [] */
                    unitIds?: string[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    opinionsDueOn?: string | null;
                    /** @default  */
                    text?: string;
                    unitIds: string[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: ({
                        /** @enum {string} */
                        outcome: "resolved";
                        /** @default  */
                        overruled?: string;
                        resolutions: {
                            /** @default [] */
                            assistingUnitIds?: string[];
                            /** @default  */
                            body?: string;
                            deadline: {
                                day: string;
                                /** @enum {string} */
                                kind: "on";
                            } | {
                                /** @enum {string} */
                                kind: "within";
                                n: number;
                                /** @enum {string} */
                                unit: "workday" | "calendar";
                            };
                            /** @default null */
                            indicator?: string | null;
                            /** Format: uuid */
                            leadUnitId: string;
                            text: string;
                        }[];
                        /** @default  */
                        words?: string;
                    } | {
                        conditions: {
                            /** @default null */
                            documentId?: string | null;
                            dueOn: string;
                            /** @enum {string} */
                            kind: "told" | "task-closed" | "value-reached" | "document-issued";
                            /** Format: uuid */
                            ownerUnitId: string;
                            /** @default null */
                            taskId?: string | null;
                            text: string;
                            /** @default null */
                            value?: {
                                code: string;
                                /** @enum {string} */
                                comparison: "at-most" | "at-least";
                                number: number;
                            } | null;
                        }[];
                        /** @enum {string} */
                        outcome: "deferred";
                        words: string;
                    } | {
                        /** @default  */
                        body?: string;
                        /** @enum {string} */
                        outcome: "referred";
                        /** @enum {string} */
                        to: "leading-group" | "above";
                        words: string;
                    } | {
                        /** @enum {string} */
                        outcome: "withdrawn";
                        words: string;
                    } | {
                        /** @enum {string} */
                        outcome: "not-reached";
                        /** @default  */
                        words?: string;
                    }) | null;
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.meet-condition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conditionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.detach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.opine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stances: ("agree" | "reserve")[];
                    /** @default  */
                    text?: string;
                    /** @default null */
                    unitId?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.make-ready": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.send-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.urge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        urged: number;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.wake": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deferred: number;
                        drafts: number;
                        ended: number;
                        open: number;
                        ready: number;
                        referred: number;
                        "to-opine": number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "coordination-request.of-task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        origin: {
                            conference: {
                                heldOn: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            decidedOn: string;
                            ordinal: number;
                            request: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                title: string;
                            };
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.list": {
        parameters: {
            query?: {
                kind?: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
                page?: number;
                q?: string;
                size?: number;
                state?: "draft" | "in-review" | "reviewed" | "signed" | "issued" | "discarded";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["DocumentRow"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["DocumentContentInput"];
                    /** @enum {string} */
                    kind: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
                    register?: string;
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["DocumentContentInput"];
                    register?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.compare": {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            after: string;
                            before: string;
                            /** @enum {string} */
                            change: "added" | "removed" | "changed";
                            /** @enum {string} */
                            field: "title" | "addressees" | "copies" | "block" | "attended" | "excused" | "observed" | "attachment" | "note" | "urgency" | "level" | "inspected" | "findings" | "basis" | "requirements" | "dueOn" | "contact";
                            index: number | null;
                        }[];
                        from: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            current: boolean;
                            ordinal: number;
                        };
                        to: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            current: boolean;
                            ordinal: number;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.attach-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        sha256: string;
                        size: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.download-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dateOfIssue?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dateOfIssue: string;
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.attach-scan": {
        parameters: {
            query: {
                reason?: string;
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        scan: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            current: boolean;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            reason: string;
                            sha256: string;
                            size: number;
                            type: string;
                        };
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.download-scan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.send-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        by: string | null;
                        content: components["schemas"]["DocumentContent"];
                        current: boolean;
                        ordinal: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["DocumentContentInput"];
                    /** @enum {string} */
                    kind: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        characters: number;
                        findings: {
                            /** @enum {string} */
                            code: "title-missing" | "body-missing" | "addressee-missing" | "rectification-missing" | "rectification-field-missing" | "attachment-name-missing" | "table-row-uneven" | "table-too-wide" | "secrecy-mark" | "title-long" | "heading-skips-level" | "heading-number-typed" | "attendance-missing" | "table-landscape" | "characters-outside-font" | "longer-than-special" | "longer-than-general" | "cap-reached";
                            facts: {
                                [key: string]: string | number;
                            };
                            path: string;
                            /** @enum {string} */
                            severity: "error" | "warning";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.counts": {
        parameters: {
            query?: {
                kind?: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
                q?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        all: number;
                        discarded: number;
                        draft: number;
                        "in-review": number;
                        issued: number;
                        reviewed: number;
                        signed: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.draft-for-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    noticeId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorities: {
                            code: string;
                            marks: {
                                brief: string;
                                letter: string;
                                minutes: string;
                                official: string;
                            };
                            name: string;
                            /** @enum {string} */
                            part: "office" | "leading-group";
                        }[];
                        fonts: components["schemas"]["DocumentFonts"];
                        kinds: {
                            /** @enum {string} */
                            form: "official" | "letter" | "minutes" | "brief";
                            /** @enum {string} */
                            kind: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
                        }[];
                        layout: components["schemas"]["DocumentLayout"] | null;
                        limits: {
                            general: number;
                            special: number;
                        };
                        mayDraft: boolean;
                        mayManageRegisters: boolean;
                        /** @enum {string} */
                        pdf: "available" | "not-installed";
                        registers: {
                            authority: string;
                            code: string;
                            kinds: ("notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief")[];
                            pattern: string;
                            word: string;
                        }[];
                        today: string;
                        units: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.registers": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            authority: string;
                            byHand: number;
                            code: string;
                            kinds: ("notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief")[];
                            last: number;
                            next: string;
                            pattern: string;
                            version: number;
                            word: string;
                        }[];
                        year: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.set-last": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    last: number;
                    text: string;
                    version: number;
                    year: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        last: number;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "document.yearly": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cap: number | null;
                        issued: number;
                        issuedYearBefore: number;
                        rows: {
                            cap: number | null;
                            issued: number;
                            issuedYearBefore: number;
                            /** @enum {string} */
                            kind: "notice" | "circular" | "minutes" | "letter" | "assignment" | "supervision" | "rectification" | "brief";
                        }[];
                        year: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.upload-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.history-template": {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.imports": {
        parameters: {
            query?: {
                filingId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: components["schemas"]["FilingImport"][];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingImport"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.cancel-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.confirm-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        taken: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.import-faults": {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.import-rows": {
        parameters: {
            query?: {
                page?: number;
                show?: "all" | "good" | "unchanged" | "faulty" | "warned";
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["FilingImportRow"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mayManage: boolean;
                        rows: components["schemas"]["FilingPeriod"][];
                        today: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.create-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    closesOn: string;
                    code: string;
                    opensOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.edit-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    closesOn: string;
                    opensOn: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.close-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.open-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: {
                            code: string;
                            indicator: {
                                code: string;
                                name: string;
                                nameEn: string;
                            };
                            last: {
                                period: string;
                                value: number | null;
                            } | null;
                            name: string;
                            nameEn: string;
                            unit: string;
                            unitEn: string;
                        }[];
                        mayManage: boolean;
                        rows: {
                            at: string;
                            code: string;
                            note: string;
                            value: number;
                        }[];
                        today: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.set-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    targets: {
                        at: string;
                        code: string;
                        /** @default  */
                        note?: string;
                        value: number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: number;
                        set: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.list": {
        parameters: {
            query?: {
                late?: "yes" | "no";
                period?: string;
                state?: "filling" | "submitted" | "approved" | "returned" | "accepted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: components["schemas"]["FilingPeriod"] | null;
                        rows: components["schemas"]["FilingRow"][];
                        today: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "case-study.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CaseStudy"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "case-study.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    costBase?: number | null;
                    procedures: {
                        agency: string;
                        besides: number | null;
                        cost: number;
                        days: number;
                        name: string;
                        online: boolean;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: {
                            cost: number;
                            procedures: number;
                            schedule: {
                                from: number;
                                number: number;
                                to: number;
                            }[];
                            time: number;
                        };
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.detach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.upload-form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.measure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    input: string;
                    note: string;
                    /** @enum {string} */
                    source: "questionnaire" | "survey";
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verdicts: {
                        code: string;
                        /** @enum {string} */
                        decision: "accept" | "return";
                        /** @default  */
                        reason?: string;
                        /** @enum {string} */
                        source?: "filing" | "case-study" | "questionnaire" | "survey" | "case-log";
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.send-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.template": {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.fill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    values: {
                        code: string;
                        /** @default  */
                        input?: string;
                        /** @default null */
                        meaning?: ("zero" | "drop") | null;
                        /** @default  */
                        note?: string;
                        /** @default  */
                        reason?: string;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.attach": {
        parameters: {
            query?: {
                grade?: "A" | "B" | "C";
            };
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        by: string;
                        /** @enum {string} */
                        grade: "A" | "B" | "C";
                        /** Format: uuid */
                        id: string;
                        name: string;
                        size: number;
                        type: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "filing.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.first-run-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mechanisms: {
                            faults: number;
                            folder: string;
                            indicators: number;
                            region: string;
                            subIndicators: number;
                            title: string;
                            units: number;
                        }[];
                        open: boolean;
                    };
                };
            };
        };
    };
    "identity.first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    administrators: {
                        audit: {
                            login: string;
                            name: string;
                            password: string;
                        };
                        security: {
                            login: string;
                            name: string;
                            password: string;
                        };
                        system: {
                            login: string;
                            name: string;
                            password: string;
                        };
                    };
                    mechanism: string;
                    office: {
                        login: string;
                        name: string;
                        password: string;
                        postTitle: string;
                    };
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicators: number;
                        mechanism: string;
                        subIndicators: number;
                        units: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "handover.list": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            doneAt: string | null;
                            /** Format: uuid */
                            id: string;
                            lastDay: string;
                            leaver: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            number: string;
                            post: {
                                /** Format: uuid */
                                id: string;
                                section: string | null;
                                title: string;
                                unit: string;
                            };
                            receivingPost: {
                                /** Format: uuid */
                                id: string;
                                section: string | null;
                                title: string;
                                unit: string;
                            } | null;
                            signed: {
                                leaver: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    note: string | null;
                                } | null;
                                taker: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    note: string | null;
                                } | null;
                            };
                            /** @enum {string} */
                            state: "open" | "confirmed" | "done" | "cancelled";
                            taker: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            takesOverOn: string;
                            version: number;
                        }[];
                        today: string;
                        total: number;
                        unhanded: {
                            duties: number;
                            endedOn: string;
                            leaver: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            notices: number;
                            post: {
                                /** Format: uuid */
                                id: string;
                                section: string | null;
                                title: string;
                                unit: string;
                            };
                            successor: string | null;
                            tasks: number;
                            /** Format: uuid */
                            tenureId: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "handover.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lastDay: string;
                    /** @default  */
                    note?: string;
                    /** @default null */
                    receivingPostId?: string | null;
                    /** @default null */
                    successorId?: string | null;
                    /** Format: uuid */
                    tenureId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "handover.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cancelledNote: string | null;
                        doneAt: string | null;
                        /** Format: uuid */
                        id: string;
                        items: {
                            actings: {
                                endsOn: string;
                                for: string | null;
                                /** @enum {string} */
                                part: "taken" | "given";
                                person: string;
                                post: string;
                                startsOn: string;
                            }[];
                            duties: {
                                code: string;
                                name: string;
                                /** @enum {string} */
                                part: "responsible" | "leadership-member" | "backup" | "person";
                            }[];
                            liaison: boolean;
                            /** @default [] */
                            notices: {
                                givenOn: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                level: "blue" | "orange" | "red";
                                number: string;
                                /** Format: uuid */
                                taskId: string;
                                title: string;
                            }[];
                            requests: {
                                /** Format: date-time */
                                askedAt: string;
                                /** @enum {string} */
                                kind: "return" | "extension" | "suspension" | "cancel" | "merge" | "split";
                                number: string;
                                /** Format: uuid */
                                taskId: string;
                                title: string;
                            }[];
                            tasks: {
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                number: string;
                                progress: number;
                                /** @enum {string} */
                                state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
                                title: string;
                            }[];
                        };
                        lastDay: string;
                        leaver: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        madeAt: string;
                        madeBy: string;
                        madeByPost: string | null;
                        mayCancel: boolean;
                        mayConfirm: {
                            /** @enum {string} */
                            side: "leaver" | "taker";
                            standIn: boolean;
                        }[];
                        note: string;
                        number: string;
                        post: {
                            /** Format: uuid */
                            id: string;
                            section: string | null;
                            title: string;
                            unit: string;
                        };
                        receivingPost: {
                            /** Format: uuid */
                            id: string;
                            section: string | null;
                            title: string;
                            unit: string;
                        } | null;
                        signed: {
                            leaver: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                note: string | null;
                            } | null;
                            taker: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                note: string | null;
                            } | null;
                        };
                        /** @enum {string} */
                        state: "open" | "confirmed" | "done" | "cancelled";
                        taker: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        takesOverOn: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "handover.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "handover.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                    /** @enum {string} */
                    side: "leaver" | "taker";
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "open" | "confirmed" | "done" | "cancelled";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "handover.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endsOn: string | null;
                        holder: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        items: {
                            actings: {
                                endsOn: string;
                                for: string | null;
                                /** @enum {string} */
                                part: "taken" | "given";
                                person: string;
                                post: string;
                                startsOn: string;
                            }[];
                            duties: {
                                code: string;
                                name: string;
                                /** @enum {string} */
                                part: "responsible" | "leadership-member" | "backup" | "person";
                            }[];
                            liaison: boolean;
                            /** @default [] */
                            notices: {
                                givenOn: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                level: "blue" | "orange" | "red";
                                number: string;
                                /** Format: uuid */
                                taskId: string;
                                title: string;
                            }[];
                            requests: {
                                /** Format: date-time */
                                askedAt: string;
                                /** @enum {string} */
                                kind: "return" | "extension" | "suspension" | "cancel" | "merge" | "split";
                                number: string;
                                /** Format: uuid */
                                taskId: string;
                                title: string;
                            }[];
                            tasks: {
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                number: string;
                                progress: number;
                                /** @enum {string} */
                                state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
                                title: string;
                            }[];
                        };
                        leaver: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        post: {
                            /** Format: uuid */
                            id: string;
                            section: string | null;
                            title: string;
                            unit: string;
                        };
                        receiving: {
                            /** Format: uuid */
                            id: string;
                            person: string;
                            section: string | null;
                            suggested: boolean;
                            title: string;
                            unit: string;
                        }[];
                        startsOn: string;
                        today: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "system.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        database: boolean;
                        jobs: boolean;
                        /** @enum {string} */
                        status: "ok" | "unavailable";
                    };
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "mechanism.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clauses: {
                            code: string;
                            evidence: string[];
                            requirement: number;
                            what: string;
                            whatEn: string;
                            when: string;
                            who: string;
                        }[];
                        clocks: {
                            code: string;
                            name: string;
                            nameEn: string;
                            rules: string[];
                        }[];
                        code: string;
                        documentNumber: string;
                        effectiveFrom: string;
                        effectiveTo: string | null;
                        hash: string;
                        /** Format: uuid */
                        id: string;
                        indicators: {
                            code: string;
                            definition: string;
                            definitionEn: string;
                            leadUnits: string[];
                            name: string;
                            nameEn: string;
                            subIndicators: {
                                better: string;
                                code: string;
                                definition: string;
                                definitionEn: string;
                                kind: string;
                                name: string;
                                nameEn: string;
                                unit: string;
                                unitEn: string;
                            }[];
                        }[];
                        lights: {
                            amberPointsBehind: number;
                            amberWorkdaysLeft: number;
                            behindCountsFromPercent: number;
                            redPointsBehind: number;
                        };
                        messages: {
                            holdMinutes: number;
                            quiet: {
                                daysOff: boolean;
                                from: string;
                                to: string;
                            } | null;
                        } | null;
                        notices: {
                            afterWorkdays: number;
                            /** @enum {string} */
                            level: "blue" | "orange" | "red";
                            /** @enum {string} */
                            to: "principal" | "deputy-in-charge" | "leadership-member" | "section-head" | "officer" | "liaison";
                        }[];
                        overdueReminderEvery: number;
                        rechecks: {
                            afterDays: number;
                            sharePercent: number;
                            withinWorkdays: number;
                        }[];
                        reminders: number[];
                        ruling: string | null;
                        title: string;
                        units: {
                            code: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            part: "office" | "leading-group" | "member";
                            shortName: string;
                        }[];
                        version: string;
                        versions: {
                            effectiveFrom: string;
                            effectiveTo: string | null;
                            /** Format: uuid */
                            id: string;
                            loadedAt: string;
                            version: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "mechanism.load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    folder: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            facts: {
                                [key: string]: string | number;
                            };
                            file: string;
                            line: number;
                        }[];
                        id: string | null;
                        loaded: boolean;
                        unchanged: boolean;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "workbench.unread": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: date-time */
                            at: string;
                            earlier: {
                                /** Format: date-time */
                                at: string;
                                facts: {
                                    [key: string]: string | number;
                                };
                                type: string;
                            }[];
                            facts: {
                                [key: string]: string | number;
                            };
                            /** Format: uuid */
                            id: string;
                            item: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "task" | "handover" | "vacancy" | "filing" | "filing-period" | "coordination-request" | "conference" | "minutes" | "resolution" | "document";
                                number: string;
                                title: string;
                            } | null;
                            type: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "notification.mark-read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.tree": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        region: {
                            id: string;
                            name: string;
                            path: string[];
                        };
                        units: {
                            depth: number;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "leading-group" | "office" | "member" | "section";
                            name: string;
                            parentId: string | null;
                            posts: {
                                history: {
                                    endsOn: string | null;
                                    hasAccount: boolean;
                                    name: string;
                                    /** Format: uuid */
                                    personId: string;
                                    startsOn: string;
                                    /** Format: uuid */
                                    tenureId: string;
                                }[];
                                holder: {
                                    endsOn: string | null;
                                    hasAccount: boolean;
                                    name: string;
                                    /** Format: uuid */
                                    personId: string;
                                    startsOn: string;
                                    /** Format: uuid */
                                    tenureId: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "principal" | "deputy-in-charge" | "leadership-member" | "section-head" | "officer" | "liaison";
                                title: string;
                                /** Format: uuid */
                                unitId: string;
                                version: number;
                            }[];
                            shortName: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "acting.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        longestDays: number;
                        on: string;
                        rows: {
                            authority: string;
                            ended: {
                                /** Format: date-time */
                                at: string;
                                text: string | null;
                                /** @enum {string} */
                                why: "revoked" | "person-left" | "account-disabled" | "post-taken";
                            } | null;
                            endsOn: string;
                            for: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            post: {
                                /** Format: uuid */
                                id: string;
                                section: string | null;
                                title: string;
                                unit: string;
                            };
                            /** Format: date-time */
                            setAt: string;
                            setBy: string;
                            startsOn: string;
                            /** @enum {string} */
                            state: "in-force" | "future" | "past" | "ended";
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "acting.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    authority: string;
                    endsOn: string;
                    /** Format: uuid */
                    personId: string;
                    /** Format: uuid */
                    postId: string;
                    startsOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "acting.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.create-post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "principal" | "deputy-in-charge" | "leadership-member" | "section-head" | "officer" | "liaison";
                    title: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.appoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    endsOn?: string | null;
                    /** Format: uuid */
                    personId: string;
                    startsOn: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.end-tenure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    endsOn: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.create-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    parentId: string | null;
                    shortName: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.edit-unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    parentId: string | null;
                    shortName: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.people": {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            hasAccount: boolean;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            phone: string;
                            posts: {
                                endsOn: string | null;
                                startsOn: string;
                                title: string;
                                unit: string;
                            }[];
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.create-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.edit-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    phone?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.person-history": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HistoryEntry"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.reveal-phone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        phone: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.post-history": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HistoryEntry"][];
                        tenures: {
                            endsOn: string | null;
                            person: string;
                            startsOn: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** @enum {string} */
                            level: "province" | "city" | "county";
                            name: string;
                            parentId: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "resolution.list": {
        parameters: {
            query?: {
                conference?: string;
                page?: number;
                q?: string;
                size?: number;
                unit?: string;
                view?: "running" | "overdue" | "closed" | "differing" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ResolutionRow"][];
                        today: string;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "resolution.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actual: string;
                    /** @enum {string} */
                    field: "text" | "lead-unit" | "assisting-units" | "due-on" | "ended";
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "resolution.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        all: number;
                        closed: number;
                        differing: number;
                        overdue: number;
                        running: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "resolution.export": {
        parameters: {
            query?: {
                conference?: string;
                language?: "zh-CN" | "en";
                q?: string;
                unit?: string;
                view?: "running" | "overdue" | "closed" | "differing" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "responsibility.matrix": {
        parameters: {
            query?: {
                on?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mechanism: {
                            documentNumber: string;
                            /** Format: uuid */
                            id: string;
                            title: string;
                            version: string;
                        };
                        on: string;
                        rows: {
                            backup: {
                                hasAccount: boolean;
                                name: string | null;
                                post: string | null;
                                postId: string | null;
                            } | null;
                            code: string;
                            coLeads: {
                                /** Format: uuid */
                                id: string;
                                shortName: string;
                            }[];
                            definition: string;
                            definitionEn: string;
                            deputy: {
                                hasAccount: boolean;
                                name: string | null;
                                post: string | null;
                                postId: string | null;
                            } | null;
                            gaps: ("principal" | "deputy" | "leadership-member" | "section" | "responsible" | "backup" | "liaison")[];
                            leadershipMember: {
                                hasAccount: boolean;
                                name: string | null;
                                post: string | null;
                                postId: string | null;
                            } | null;
                            /** @enum {string} */
                            level: "indicator" | "sub-indicator";
                            liaison: {
                                hasAccount: boolean;
                                name: string | null;
                                post: string | null;
                                postId: string | null;
                            } | null;
                            name: string;
                            nameEn: string;
                            own: {
                                backup: boolean;
                                leadershipMember: boolean;
                                responsible: boolean;
                                section: boolean;
                            };
                            principal: {
                                hasAccount: boolean;
                                name: string | null;
                                post: string | null;
                                postId: string | null;
                            } | null;
                            responsible: {
                                hasAccount: boolean;
                                name: string | null;
                                post: string | null;
                                postId: string | null;
                            } | null;
                            section: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            subIndicators: number;
                            unit: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            };
                            version: number;
                        }[];
                        totals: {
                            gaps: {
                                [key: string]: number;
                            };
                            indicators: number;
                            subIndicators: number;
                            units: number;
                        };
                        units: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "responsibility.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    backupPostId?: string | null;
                    /** @default null */
                    leadershipMemberPostId?: string | null;
                    /** @default null */
                    responsiblePersonId?: string | null;
                    /** @default null */
                    responsiblePostId?: string | null;
                    /** @default null */
                    sectionId?: string | null;
                    startsOn: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "responsibility.history": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HistoryEntry"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "responsibility.changes": {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            after: string | null;
                            /** Format: date-time */
                            at: string;
                            before: string | null;
                            by: string;
                            duty: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "appointed" | "ended" | "assigned" | "liaison";
                            on: string;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "responsibility.appoint-liaison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    startsOn: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "saved-view.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mayShare: boolean;
                        mine: components["schemas"]["SavedView"][];
                        shared: components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "saved-view.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    filter: {
                        indicator?: string;
                        /** @enum {string} */
                        parts?: "with" | "without";
                        q?: string;
                        /** Format: uuid */
                        series?: string;
                        /** @enum {string} */
                        sort?: "due" | "-due" | "number" | "-number";
                        /** @enum {string} */
                        source?: "document" | "conference" | "instruction" | "indicator" | "other";
                        /** Format: uuid */
                        unit?: string;
                        /**
                         * @default running
                         * @enum {string}
                         */
                        view?: "due-in-two-weeks" | "overdue" | "due-soon" | "running" | "to-verify" | "drafts" | "closed" | "requests" | "suspended" | "cancelled" | "handled" | "to-recheck" | "reopened";
                    };
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "saved-view.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    filter?: {
                        indicator?: string;
                        /** @enum {string} */
                        parts?: "with" | "without";
                        q?: string;
                        /** Format: uuid */
                        series?: string;
                        /** @enum {string} */
                        sort?: "due" | "-due" | "number" | "-number";
                        /** @enum {string} */
                        source?: "document" | "conference" | "instruction" | "indicator" | "other";
                        /** Format: uuid */
                        unit?: string;
                        /**
                         * @default running
                         * @enum {string}
                         */
                        view?: "due-in-two-weeks" | "overdue" | "due-soon" | "running" | "to-verify" | "drafts" | "closed" | "requests" | "suspended" | "cancelled" | "handled" | "to-recheck" | "reopened";
                    };
                    name?: string;
                    shared?: boolean;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "saved-view.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "saved-view.order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            improved: number;
                            "no-baseline": number;
                            "no-effect-seen": number;
                            "not-scored": number;
                            "other-unit": number;
                            reached: number;
                            "too-early": number;
                        };
                        rows: {
                            after: {
                                period: string;
                                score: number | null;
                                value: number | null;
                            } | null;
                            before: {
                                period: string;
                                score: number | null;
                                value: number | null;
                            } | null;
                            code: string;
                            /** @enum {string} */
                            effect: "reached" | "improved" | "no-effect-seen" | "too-early" | "no-baseline" | "other-unit" | "not-scored";
                            name: string;
                            nameEn: string;
                            target: number | null;
                            task: {
                                closedOn: string;
                                /** Format: uuid */
                                id: string;
                                issuedOn: string;
                                number: string;
                                title: string;
                                unit: string;
                            };
                            unit: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.first-tier": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cut: {
                            /** @enum {string} */
                            kind: "number";
                            n: number;
                        } | {
                            /** @enum {string} */
                            kind: "share";
                            percent: number;
                        };
                        drift: {
                            line: number;
                            periods: number;
                        }[];
                        gap: number;
                        inside: boolean;
                        line: number | null;
                        moves: components["schemas"]["FirstTierMove"][];
                        of: number;
                        places: number;
                        rank: number;
                        release: components["schemas"]["ScoringRelease"];
                        score: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.move-task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dueOn: string;
                    period?: string;
                    /** Format: uuid */
                    requestId: string;
                    target: number;
                    /** @default  */
                    text?: string;
                    /** @default null */
                    unitId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        task: {
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            number: string;
                            unit: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plans: components["schemas"]["FirstTierPlan"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.save-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    moves: {
                        code: string;
                        effort?: number;
                        target?: number;
                    }[];
                    name: string;
                    period: string;
                    rivals: {
                        /** @enum {string} */
                        kind: "fixed";
                    } | {
                        /** @enum {string} */
                        kind: "drift";
                        periods: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstTierPlan"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.change-plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    moves: {
                        code: string;
                        effort?: number;
                        target?: number;
                    }[];
                    name: string;
                    period: string;
                    rivals: {
                        /** @enum {string} */
                        kind: "fixed";
                    } | {
                        /** @enum {string} */
                        kind: "drift";
                        periods: number;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstTierPlan"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.drop-plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.first-tier-solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default effort
                     * @enum {string}
                     */
                    least?: "effort" | "moves";
                    /** @default [] */
                    moves?: {
                        code: string;
                        effort?: number;
                        target?: number;
                    }[];
                    period?: string;
                    /**
                     * @default {
                     *       "kind": "fixed"
                     *     }
                     */
                    rivals?: {
                        /** @enum {string} */
                        kind: "fixed";
                    } | {
                        /** @enum {string} */
                        kind: "drift";
                        periods: number;
                    };
                    /** @default [] */
                    without?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        drifting: components["schemas"]["FirstTierReached"] | null;
                        fixed: components["schemas"]["FirstTierReached"];
                        most: number;
                        reached: components["schemas"]["FirstTierReached"];
                        way: {
                            effort: number;
                            gain: number;
                            moves: {
                                code: string;
                                effort: number;
                                gain: number;
                                target: number;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period?: string;
                    /**
                     * @default {
                     *       "kind": "fixed"
                     *     }
                     */
                    rivals?: {
                        /** @enum {string} */
                        kind: "fixed";
                    } | {
                        /** @enum {string} */
                        kind: "drift";
                        periods: number;
                    };
                    values: {
                        code: string;
                        value: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        before: {
                            rank: number;
                            score: number;
                        };
                        drifting: components["schemas"]["FirstTierReached"] | null;
                        fixed: components["schemas"]["FirstTierReached"];
                        moves: {
                            code: string;
                            gain: number;
                        }[];
                        nodes: {
                            after: number | null;
                            before: number | null;
                            code: string;
                            name: string;
                            nameEn: string;
                        }[];
                        reached: components["schemas"]["FirstTierReached"];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.heatmap": {
        parameters: {
            query?: {
                periods?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        periods: components["schemas"]["ScoringPeriod"][];
                        rows: {
                            cells: {
                                of: number;
                                rank: number | null;
                                score: number | null;
                            }[];
                            code: string;
                            name: string;
                            nameEn: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.indicator": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicator: {
                            best: {
                                places: string[];
                                score: number;
                            } | null;
                            change: components["schemas"]["ScoreChange"] | null;
                            code: string;
                            /** @enum {string} */
                            combine: "mean" | "weighted" | "points";
                            gain: number;
                            gap: number | null;
                            history: {
                                period: string;
                                rank: number | null;
                                score: number | null;
                                value: number | null;
                            }[];
                            leadUnits: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                            line: number | null;
                            name: string;
                            nameEn: string;
                            of: number;
                            rank: number | null;
                            score: number | null;
                            tasks: components["schemas"]["IndicatorTasks"];
                        };
                        leaves: {
                            best: {
                                places: string[];
                                score: number;
                                value: number | null;
                            } | null;
                            change: components["schemas"]["ScoreChange"] | null;
                            code: string;
                            filing: {
                                acceptedAt: string | null;
                                acceptedBy: string | null;
                                evidence: number;
                                filedBy: string | null;
                                /** Format: uuid */
                                filingId: string;
                                imported: boolean;
                                source: string;
                            } | null;
                            gain: number;
                            gap: number | null;
                            history: {
                                period: string;
                                rank: number | null;
                                score: number | null;
                                value: number | null;
                            }[];
                            leadUnits: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                            line: number | null;
                            meaning: ("zero" | "drop") | null;
                            name: string;
                            nameEn: string;
                            of: number;
                            provenance: components["schemas"]["Provenance"][];
                            published: boolean;
                            rank: number | null;
                            scale: {
                                /** @enum {string} */
                                basis: "published" | "legal-standard" | "province-best";
                                best: number;
                                power: number;
                                provisional: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                } | null;
                                worst: number;
                            };
                            score: number | null;
                            share: number;
                            target: number | null;
                            tasks: components["schemas"]["IndicatorTasks"];
                            unit: {
                                en: string;
                                zh: string;
                            };
                            value: number | null;
                        }[];
                        periods: components["schemas"]["ScoringPeriod"][];
                        release: components["schemas"]["ScoringRelease"];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.influences": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: {
                            closedOn: string;
                            code: string;
                            /** @enum {string} */
                            effect: "reached" | "improved" | "no-effect-seen" | "too-early" | "no-baseline" | "other-unit" | "not-scored";
                            /** Format: uuid */
                            id: string;
                            number: string;
                            title: string;
                            unit: string;
                        }[];
                        heldAgainst: string[];
                        indicators: {
                            code: string;
                            gain: number;
                            leadUnits: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                            name: string;
                            nameEn: string;
                            score: number | null;
                            tasks: components["schemas"]["IndicatorTasks"];
                        }[];
                        influences: {
                            anyway: number;
                            doubt: ("seldom-followed" | "comes-anyway") | null;
                            followed: number;
                            from: string;
                            moved: number;
                            still: number;
                            to: string;
                            /** @enum {string} */
                            verdict: "borne-out" | "not-yet" | "too-few";
                            waiting: boolean;
                            why: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        leaves: {
                            code: string;
                            gain: number;
                            indicator: string;
                            leadUnits: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                            name: string;
                            nameEn: string;
                            score: number | null;
                            tasks: components["schemas"]["IndicatorTasks"];
                        }[];
                        open: {
                            code: string;
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            light: components["schemas"]["Light"];
                            number: string;
                            /** @enum {string} */
                            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
                            title: string;
                            unit: string;
                        }[];
                        periods: components["schemas"]["ScoringPeriod"][];
                        release: components["schemas"]["ScoringRelease"];
                        statedIn: {
                            code: string;
                            /** Format: uuid */
                            id: string;
                            title: {
                                en: string;
                                zh: string;
                            };
                            version: string;
                        };
                        total: {
                            code: string;
                            firstTier: components["schemas"]["FirstTier"];
                            name: string;
                            nameEn: string;
                            of: number;
                            rank: number | null;
                            score: number | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.led": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: components["schemas"]["ScoringPeriod"] | null;
                        rows: {
                            best: {
                                places: string[];
                                score: number;
                            } | null;
                            change: components["schemas"]["ScoreChange"] | null;
                            code: string;
                            line: number | null;
                            name: string;
                            nameEn: string;
                            of: number;
                            rank: number | null;
                            score: number | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.methodologies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: {
                            faults: {
                                code: string;
                                facts: {
                                    [key: string]: string | number;
                                };
                                file: string;
                                line: number;
                            }[];
                            file: string;
                            loaded: boolean;
                            title: {
                                en: string;
                                zh: string;
                            } | null;
                            version: string | null;
                        }[];
                        loaded: {
                            code: string;
                            cut: ({
                                /** @enum {string} */
                                kind: "number";
                                n: number;
                            } | {
                                /** @enum {string} */
                                kind: "share";
                                percent: number;
                            }) | null;
                            effectiveFrom: string;
                            first: boolean;
                            hash: string;
                            /** Format: uuid */
                            id: string;
                            leaves: number;
                            /** Format: date-time */
                            loadedAt: string;
                            provisional: number;
                            releases: number | null;
                            title: {
                                en: string;
                                zh: string;
                            };
                            version: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.load-methodology": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    effectiveFrom?: string | null;
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            facts: {
                                [key: string]: string | number;
                            };
                            file: string;
                            line: number;
                        }[];
                        id: string | null;
                        unchanged: boolean;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.check-methodology": {
        parameters: {
            query: {
                file: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        against: {
                            code: string;
                            effectiveFrom: string;
                            /** Format: uuid */
                            id: string;
                            title: {
                                en: string;
                                zh: string;
                            };
                            version: string;
                        } | null;
                        differences: {
                            after: (string | number | boolean | {
                                en: string;
                                zh: string;
                            }) | null;
                            before: (string | number | boolean | {
                                en: string;
                                zh: string;
                            }) | null;
                            code: string | null;
                            /** @enum {string} */
                            field: "part" | "under" | "name" | "unit" | "best" | "worst" | "power" | "missing" | "basis" | "source" | "provisional" | "column" | "published" | "combine" | "weight" | "effort" | "text" | "sites" | "influence" | "first-tier" | "title" | "methodology-source" | "table" | "order";
                            name: {
                                en: string;
                                zh: string;
                            } | null;
                        }[];
                        effect: {
                            after: {
                                of: number;
                                rank: number | null;
                                score: number | null;
                            };
                            before: {
                                of: number;
                                rank: number | null;
                                score: number | null;
                            };
                            number: number;
                            period: components["schemas"]["ScoringPeriod"];
                        } | null;
                        faults: {
                            code: string;
                            facts: {
                                [key: string]: string | number;
                            };
                            file: string;
                            line: number;
                        }[];
                        file: string;
                        found: {
                            code: string;
                            cut: ({
                                /** @enum {string} */
                                kind: "number";
                                n: number;
                            } | {
                                /** @enum {string} */
                                kind: "share";
                                percent: number;
                            }) | null;
                            leaves: number;
                            provisional: number;
                            source: {
                                en: string;
                                zh: string;
                            } | null;
                            title: {
                                en: string;
                                zh: string;
                            };
                            version: string;
                        } | null;
                        refusal: ("loaded" | "version-taken") | null;
                        start: {
                            from: string;
                            to: string;
                            usual: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.methodology": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        cut: ({
                            /** @enum {string} */
                            kind: "number";
                            n: number;
                        } | {
                            /** @enum {string} */
                            kind: "share";
                            percent: number;
                        }) | null;
                        effectiveFrom: string;
                        first: boolean;
                        hash: string;
                        /** Format: uuid */
                        id: string;
                        leaves: number;
                        /** Format: date-time */
                        loadedAt: string;
                        nodes: {
                            basis: ("published" | "legal-standard" | "province-best") | null;
                            best: number | null;
                            code: string;
                            combine: ("mean" | "weighted" | "points") | null;
                            depth: number;
                            effort: number | null;
                            /** @enum {string} */
                            kind: "leaf" | "group";
                            missing: ("zero" | "drop" | "unknown") | null;
                            name: string;
                            nameEn: string;
                            parent: string | null;
                            power: number | null;
                            provisional: boolean;
                            share: number;
                            source: {
                                en: string;
                                zh: string;
                            } | null;
                            unit: {
                                en: string;
                                zh: string;
                            } | null;
                            weight: number;
                            worst: number | null;
                        }[];
                        provisional: number;
                        source: {
                            en: string;
                            zh: string;
                        } | null;
                        title: {
                            en: string;
                            zh: string;
                        };
                        version: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.preview": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePreview"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.ranking": {
        parameters: {
            query?: {
                node?: string;
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        line: number | null;
                        node: {
                            code: string;
                            name: string;
                            nameEn: string;
                            unit: {
                                en: string;
                                zh: string;
                            } | null;
                        };
                        places: {
                            change: components["schemas"]["ScoreChange"] | null;
                            code: string | null;
                            name: string;
                            own: boolean;
                            rank: number | null;
                            score: number | null;
                            value: number | null;
                        }[];
                        placesInTier: number | null;
                        release: components["schemas"]["ScoringRelease"];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.ranks": {
        parameters: {
            query?: {
                basis?: "released" | "recomputed";
                node?: string;
                periods?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        basis: "released" | "recomputed";
                        methodology: {
                            code: string;
                            /** Format: uuid */
                            id: string;
                            title: {
                                en: string;
                                zh: string;
                            };
                            version: string;
                        } | null;
                        node: {
                            code: string;
                            name: string;
                            nameEn: string;
                        };
                        periods: components["schemas"]["ScoringPeriod"][];
                        places: {
                            code: string | null;
                            name: string;
                            own: boolean;
                            ranks: (number | null)[];
                        }[];
                        scores: (number | null)[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        periods: components["schemas"]["ScoringPeriod"][];
                        releases: components["schemas"]["ScoringRelease"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.make-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hash: string;
                    period: string;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringRelease"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inputs: {
                            acceptedAt: string | null;
                            acceptedBy: string | null;
                            code: string;
                            evidence: number;
                            filedBy: string | null;
                            /** Format: uuid */
                            filingId: string;
                            imported: boolean;
                            meaning: ("zero" | "drop") | null;
                            published: {
                                meaning: ("zero" | "drop") | null;
                                value: number | null;
                            } | null;
                            source: string;
                            value: number | null;
                        }[];
                        own: {
                            change: components["schemas"]["ScoreChange"] | null;
                            code: string;
                            filed: number;
                            missing: {
                                code: string;
                                name: string;
                                nameEn: string;
                            }[];
                            name: string;
                            nameEn: string;
                            of: number;
                            published: components["schemas"]["PublishedOfOurs"];
                            rank: number | null;
                            score: number | null;
                        };
                        places: components["schemas"]["PlaceScore"][];
                        release: components["schemas"]["ScoringRelease"];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hash: {
                            recomputed: string;
                            stored: string;
                        };
                        holds: boolean;
                        own: {
                            compared: number;
                            different: number;
                        };
                        ranks: {
                            compared: number;
                            different: number;
                        };
                        release: components["schemas"]["ScoringRelease"];
                        scores: {
                            compared: number;
                            different: number;
                            largestDifference: number;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.rivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        periods: components["schemas"]["ScoringPeriod"][];
                        sets: components["schemas"]["RivalSet"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.withdraw-rivals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RivalSet"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.rival-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: components["schemas"]["RivalImport"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.rival-import": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RivalImport"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.rival-import-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RivalImport"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.cancel-rivals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.confirm-rivals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: string;
                    publishedOn: string;
                    source: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RivalSet"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.rival-rows": {
        parameters: {
            query?: {
                page?: number;
                show?: "all" | "good" | "faulty" | "warned";
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["RivalRow"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.rival-template": {
        parameters: {
            query?: {
                as?: "value" | "score";
                language?: "zh-CN" | "en";
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "scoring.scoreboard": {
        parameters: {
            query?: {
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        firstTier: components["schemas"]["FirstTier"];
                        overall: {
                            best: {
                                places: string[];
                                score: number;
                            } | null;
                            change: components["schemas"]["ScoreChange"] | null;
                            code: string;
                            history: {
                                period: string;
                                rank: number | null;
                                score: number | null;
                            }[];
                            name: string;
                            nameEn: string;
                            of: number;
                            rank: number | null;
                            score: number | null;
                        };
                        periods: components["schemas"]["ScoringPeriod"][];
                        published: components["schemas"]["PublishedOfOurs"];
                        release: components["schemas"]["ScoringRelease"];
                        rows: {
                            best: {
                                places: string[];
                                score: number;
                            } | null;
                            change: components["schemas"]["ScoreChange"] | null;
                            code: string;
                            gain: number;
                            gap: number | null;
                            history: {
                                period: string;
                                score: number | null;
                            }[];
                            leadUnits: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                shortName: string;
                            }[];
                            line: number | null;
                            name: string;
                            nameEn: string;
                            of: number;
                            rank: number | null;
                            score: number | null;
                            tasks: components["schemas"]["IndicatorTasks"];
                        }[];
                        strip: components["schemas"]["PlaceScore"][];
                        totals: {
                            gain: number;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            acting: {
                                person: string | null;
                                post: string;
                                unit: string;
                                until: string | null;
                            }[];
                            grants: ("system-administrator" | "security-administrator" | "auditor" | "inspector")[];
                            /** Format: uuid */
                            id: string;
                            login: string;
                            name: string;
                            post: string | null;
                            rights: ("task.view" | "task.issue" | "task.acknowledge" | "task.decompose" | "task.report" | "task.urge" | "task.instruct" | "task.request-closure" | "task.verify" | "task.attach" | "task.return" | "task.extend" | "task.suspend" | "task.cancel" | "task.transfer" | "task.rule" | "task.cancel-outright" | "filing.view" | "filing.fill" | "filing.approve" | "filing.review" | "period.manage" | "document.view" | "document.draft" | "document.review" | "document.sign" | "document.issue" | "scoring.view" | "scoring.release" | "scoring.rivals" | "conference.view" | "conference.request" | "conference.opine" | "conference.attend" | "conference.convene" | "conference.record" | "conference.decide" | "conference.sign" | "organization.view" | "organization.edit" | "responsibility.assign" | "liaison.appoint" | "acting.set" | "handover.make" | "mechanism.view" | "mechanism.load" | "calendar.view" | "calendar.edit" | "account.view" | "account.history" | "account.create" | "account.grant" | "account.unlock" | "audit.view" | "audit.verify")[];
                            secondFactor: boolean;
                            /** @enum {string} */
                            standing: "good" | "must-change-password" | "must-set-second-factor";
                            unit: string | null;
                        } | null;
                        demo: boolean;
                        firstRun: boolean;
                        mechanism: {
                            /** Format: uuid */
                            id: string;
                            places: {
                                /** @enum {string} */
                                compared: "province" | "city" | "county";
                                /** @enum {string} */
                                own: "province" | "city" | "county";
                                /** @enum {string} */
                                within: "province" | "city" | "county";
                            };
                            regionName: string;
                            title: string;
                        } | null;
                        signedIn: boolean;
                        today: string;
                        todoCount: number;
                    };
                };
            };
        };
    };
    "identity.sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replacedSession: boolean;
                        /** @enum {string} */
                        standing: "good" | "must-change-password" | "must-set-second-factor";
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "identity.sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        signedIn: false;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-series.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["TaskSeriesRow"][];
                        today: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-series.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    endsOn?: string | null;
                    rhythm: components["schemas"]["RhythmInput"];
                    startsOn: string;
                    template: {
                        /** @default [] */
                        assistingUnitIds?: string[];
                        body: string;
                        /** @default null */
                        clock?: string | null;
                        deadline: {
                            /** @enum {string} */
                            kind: "within";
                            n: number;
                            /** @enum {string} */
                            unit: "workday" | "calendar";
                        } | {
                            at: components["schemas"]["RhythmInput"];
                            /** @enum {string} */
                            kind: "in-period";
                            next: boolean;
                        };
                        /** @default null */
                        indicator?: string | null;
                        leadUnitIds: string[];
                        /**
                         * @default document
                         * @enum {string}
                         */
                        source?: "document" | "conference" | "instruction" | "indicator" | "other";
                        /** @default  */
                        sourceText?: string;
                        /** @default  */
                        target?: string;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-series.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskSeries"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-series.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    endsOn?: string | null;
                    rhythm: components["schemas"]["RhythmInput"];
                    startsOn: string;
                    template: {
                        /** @default [] */
                        assistingUnitIds?: string[];
                        body: string;
                        /** @default null */
                        clock?: string | null;
                        deadline: {
                            /** @enum {string} */
                            kind: "within";
                            n: number;
                            /** @enum {string} */
                            unit: "workday" | "calendar";
                        } | {
                            at: components["schemas"]["RhythmInput"];
                            /** @enum {string} */
                            kind: "in-period";
                            next: boolean;
                        };
                        /** @default null */
                        indicator?: string | null;
                        leadUnitIds: string[];
                        /**
                         * @default document
                         * @enum {string}
                         */
                        source?: "document" | "conference" | "instruction" | "indicator" | "other";
                        /** @default  */
                        sourceText?: string;
                        /** @default  */
                        target?: string;
                        title: string;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-series.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-series.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-series.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-series.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deadline: {
                        /** @enum {string} */
                        kind: "within";
                        n: number;
                        /** @enum {string} */
                        unit: "workday" | "calendar";
                    } | {
                        at: components["schemas"]["RhythmInput"];
                        /** @enum {string} */
                        kind: "in-period";
                        next: boolean;
                    };
                    /** @default null */
                    endsOn?: string | null;
                    /** @default null */
                    id?: string | null;
                    rhythm: components["schemas"]["RhythmInput"];
                    startsOn: string;
                    /** @default  */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        coming: {
                            dueOn: string;
                            falls: string;
                            on: string;
                            period: string;
                            provisional: boolean;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.list": {
        parameters: {
            query?: {
                indicator?: string;
                page?: number;
                parts?: "with" | "without";
                q?: string;
                series?: string;
                size?: number;
                sort?: "due" | "-due" | "number" | "-number";
                source?: "document" | "conference" | "instruction" | "indicator" | "other";
                unit?: string;
                view?: "due-in-two-weeks" | "overdue" | "due-soon" | "running" | "to-verify" | "drafts" | "closed" | "requests" | "suspended" | "cancelled" | "handled" | "to-recheck" | "reopened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capped: boolean;
                        foot: {
                            amber: number;
                            done: number;
                            green: number;
                            grey: number;
                            red: number;
                        };
                        rows: components["schemas"]["TaskRow"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    assistingUnitIds?: string[];
                    body: string;
                    /** @default null */
                    clock?: string | null;
                    deadline: {
                        day: string;
                        /** @enum {string} */
                        kind: "on";
                    } | {
                        /** @enum {string} */
                        kind: "within";
                        n: number;
                        /** @enum {string} */
                        unit: "workday" | "calendar";
                    };
                    /** @default null */
                    indicator?: string | null;
                    /** Format: uuid */
                    leadUnitId: string;
                    /**
                     * @default document
                     * @enum {string}
                     */
                    source?: "document" | "conference" | "instruction" | "indicator" | "other";
                    /** @default  */
                    sourceText?: string;
                    /** @default  */
                    target?: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRecord"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    assistingUnitIds?: string[];
                    body: string;
                    /** @default null */
                    clock?: string | null;
                    deadline: {
                        day: string;
                        /** @enum {string} */
                        kind: "on";
                    } | {
                        /** @enum {string} */
                        kind: "within";
                        n: number;
                        /** @enum {string} */
                        unit: "workday" | "calendar";
                    };
                    /** @default null */
                    indicator?: string | null;
                    /** Format: uuid */
                    leadUnitId: string;
                    /**
                     * @default document
                     * @enum {string}
                     */
                    source?: "document" | "conference" | "instruction" | "indicator" | "other";
                    /** @default  */
                    sourceText?: string;
                    /** @default  */
                    target?: string;
                    title: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.discard": {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.accept-recheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    recheckId: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.ask-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.ask-extension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dueOn: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.ask-merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    intoId: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.ask-split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        dueOn: string;
                        /** Format: uuid */
                        leadUnitId: string;
                        title: string;
                    }[];
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.ask-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.assignees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignees: components["schemas"]["Assignee"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.decompose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        /** @default  */
                        body?: string;
                        dueOn: string;
                        /** @default null */
                        personId?: string | null;
                        /** @default null */
                        postId?: string | null;
                        title: string;
                        /** Format: uuid */
                        unitId: string;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.history": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            actor: {
                                name: string;
                                post: string | null;
                                unit: string | null;
                            } | null;
                            /** Format: date-time */
                            at: string;
                            changes: components["schemas"]["FieldChange"][];
                            hash: string;
                            itemNumber: string;
                            seq: number;
                            type: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.instruct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-notice.of-task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notices: components["schemas"]["TaskNotice"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.precedents": {
        parameters: {
            query?: {
                clause?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        precedents: components["schemas"]["Precedent"][];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.recheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    dueOn?: string | null;
                    /** Format: uuid */
                    recheckId: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    next?: string;
                    /** @default  */
                    problems?: string;
                    progress: number;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.request-closure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clause: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.rule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "grant" | "refuse";
                    /** @default null */
                    dueOn?: string | null;
                    /** @default null */
                    leadUnitId?: string | null;
                    /** Format: uuid */
                    requestId: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.send-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-notice.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    noticeId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    postId?: string | null;
                    /** @default  */
                    text?: string;
                    /** Format: uuid */
                    unitId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.urge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    requestId: string;
                    /** @default  */
                    text?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    command: "acknowledge" | "urge" | "issue" | "discard" | "accept" | "cancel" | "grant" | "refuse";
                    items: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["BulkVerdict"][];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.bulk-verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    command: "acknowledge" | "urge" | "issue" | "discard" | "accept" | "cancel" | "grant" | "refuse";
                    items: {
                        /** Format: uuid */
                        id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["BulkForecast"][];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clocks: {
                            code: string;
                            complex: string | null;
                            general: string;
                            name: string;
                            nameEn: string;
                        }[];
                        defaultClock: string;
                        indicators: {
                            code: string;
                            leadUnitIds: string[];
                            name: string;
                            nameEn: string;
                        }[];
                        minDueOn: string;
                        today: string;
                        units: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            shortName: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.counts": {
        parameters: {
            query?: {
                indicator?: string;
                parts?: "with" | "without";
                q?: string;
                series?: string;
                source?: "document" | "conference" | "instruction" | "indicator" | "other";
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    assistingUnitIds?: string[];
                    body: string;
                    /** @default null */
                    clock?: string | null;
                    deadline: {
                        day: string;
                        /** @enum {string} */
                        kind: "on";
                    } | {
                        /** @enum {string} */
                        kind: "within";
                        n: number;
                        /** @enum {string} */
                        unit: "workday" | "calendar";
                    };
                    /** @default null */
                    indicator?: string | null;
                    leadUnitIds: string[];
                    /** Format: uuid */
                    requestId: string;
                    /**
                     * @default document
                     * @enum {string}
                     */
                    source?: "document" | "conference" | "instruction" | "indicator" | "other";
                    /** @default  */
                    sourceText?: string;
                    /** @default  */
                    target?: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            number: string;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.export": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                ids?: string;
                indicator?: string;
                language?: "zh-CN" | "en";
                parts?: "with" | "without";
                q?: string;
                series?: string;
                sort?: "due" | "-due" | "number" | "-number";
                source?: "document" | "conference" | "instruction" | "indicator" | "other";
                unit?: string;
                view?: "due-in-two-weeks" | "overdue" | "due-soon" | "running" | "to-verify" | "drafts" | "closed" | "requests" | "suspended" | "cancelled" | "handled" | "to-recheck" | "reopened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.import-template": {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: {
                            fileName: string;
                            /** Format: uuid */
                            id: string;
                            rows: {
                                created: number;
                                faulty: number;
                                good: number;
                                total: number;
                                warned: number;
                            };
                            /** @enum {string} */
                            state: "checking" | "refused" | "checked" | "creating" | "done" | "stopped" | "cancelled";
                            tasks: {
                                created: number;
                                planned: number;
                            };
                            /** Format: date-time */
                            uploadedAt: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.import-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskImport"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.cancel-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "checking" | "refused" | "checked" | "creating" | "done" | "stopped" | "cancelled";
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.confirm-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    as: "draft" | "issue";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "checking" | "refused" | "checked" | "creating" | "done" | "stopped" | "cancelled";
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.import-faults": {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.import-rows": {
        parameters: {
            query?: {
                page?: number;
                show?: "all" | "good" | "faulty" | "warned";
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["TaskImportRow"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.instructions": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: date-time */
                            at: string;
                            leader: string;
                            light: components["schemas"]["Light"];
                            number: string;
                            post: string | null;
                            /** @enum {string} */
                            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
                            /** Format: uuid */
                            taskId: string;
                            text: string;
                            title: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-notice.list": {
        parameters: {
            query?: {
                level?: "blue" | "orange" | "red";
                page?: number;
                signed?: "yes" | "no";
                size?: number;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["TaskNotice"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task-notice.counts": {
        parameters: {
            query?: {
                signed?: "yes" | "no";
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        all: number;
                        blue: number;
                        orange: number;
                        red: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "task.paper": {
        parameters: {
            query?: {
                indicator?: string;
                parts?: "with" | "without";
                q?: string;
                series?: string;
                sort?: "due" | "-due" | "number" | "-number";
                source?: "document" | "conference" | "instruction" | "indicator" | "other";
                unit?: string;
                view?: "due-in-two-weeks" | "overdue" | "due-soon" | "running" | "to-verify" | "drafts" | "closed" | "requests" | "suspended" | "cancelled" | "handled" | "to-recheck" | "reopened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capped: boolean;
                        rows: components["schemas"]["TaskPaperRow"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "organization.unit-history": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HistoryEntry"][];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "handover.vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            acting: string | null;
                            duties: number;
                            /** Format: uuid */
                            id: string;
                            notices: number;
                            post: {
                                /** Format: uuid */
                                id: string;
                                section: string | null;
                                title: string;
                                unit: string;
                                /** Format: uuid */
                                unitId: string;
                            };
                            tasks: number;
                            until: string | null;
                            vacantFrom: string | null;
                        }[];
                        today: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "handover.vacancy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        duties: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            part: "responsible" | "leadership-member" | "backup" | "person";
                        }[];
                        /** @default [] */
                        notices: {
                            givenOn: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            level: "blue" | "orange" | "red";
                            number: string;
                            /** Format: uuid */
                            taskId: string;
                            title: string;
                        }[];
                        tasks: {
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            number: string;
                            progress: number;
                            /** @enum {string} */
                            state: "draft" | "issued" | "acknowledged" | "in-progress" | "closure-requested" | "closed" | "returned" | "suspended" | "cancelled";
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "workbench.get": {
        parameters: {
            query?: {
                page?: number;
                show?: "do" | "review" | "due-soon" | "overdue" | "behind" | "vacancy";
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: {
                            behind: number;
                            doneThisMonth: number;
                            dueSoon: number;
                            overdue: number;
                            toDo: number;
                            toReview: number;
                            vacancies: number;
                        };
                        groups: {
                            before: number;
                            later: number;
                            week: number;
                        };
                        isWorkday: boolean;
                        nextWorkday: string;
                        today: string;
                        todos: {
                            dueOn: string;
                            facts: {
                                [key: string]: string | number;
                            };
                            from: {
                                person: string | null;
                                unit: string;
                            };
                            /** Format: uuid */
                            id: string;
                            item: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "task" | "handover" | "vacancy" | "filing" | "filing-period" | "coordination-request" | "conference" | "minutes" | "resolution" | "document";
                                number: string;
                                title: string;
                            };
                            /** @enum {string} */
                            kind: "acknowledge" | "decompose" | "report" | "follow" | "request-closure" | "revise" | "verify" | "rule" | "sign-notice" | "confirm-handover" | "fill-vacancy" | "recheck" | "fill-filing" | "approve-filing" | "review-filing" | "revise-filing" | "review-request" | "revise-request" | "give-opinion" | "make-ready" | "schedule-request" | "meet-condition" | "answer-request" | "reply-invitation" | "hold-conference" | "write-minutes" | "confirm-minutes" | "answer-objection" | "finish-minutes" | "sign-difference" | "revise-document" | "review-document" | "sign-document" | "issue-document";
                            light: components["schemas"]["Light"];
                            /** @enum {string} */
                            work: "do" | "review";
                        }[];
                        total: number;
                        unread: {
                            /** Format: date-time */
                            at: string;
                            earlier: {
                                /** Format: date-time */
                                at: string;
                                facts: {
                                    [key: string]: string | number;
                                };
                                type: string;
                            }[];
                            facts: {
                                [key: string]: string | number;
                            };
                            /** Format: uuid */
                            id: string;
                            item: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "task" | "handover" | "vacancy" | "filing" | "filing-period" | "coordination-request" | "conference" | "minutes" | "resolution" | "document";
                                number: string;
                                title: string;
                            } | null;
                            type: string;
                        }[];
                        unreadCount: number;
                        week: {
                            conferences: {
                                /** Format: uuid */
                                id: string;
                                time: string;
                                title: string;
                            }[];
                            day: string;
                            due: {
                                /** Format: uuid */
                                id: string;
                                light: components["schemas"]["Light"];
                                title: string;
                            }[];
                            isWorkday: boolean;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
