package io.github.groundwork.examples;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.screening.session.SessionRecord;

/** How a session becomes bytes, and bytes a session. */
interface SessionStore {

    byte[] write(SessionRecord record);

    /** Returns the session, or every problem. */
    Checked<SessionRecord> read(byte[] bytes);
}
