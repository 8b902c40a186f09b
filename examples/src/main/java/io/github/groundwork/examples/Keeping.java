package io.github.groundwork.examples;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.screening.json.SessionJson;
import io.github.groundwork.screening.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps a session in the file that the person named, or says that there is none. Not thread-safe. */
final class Keeping {

    private final Optional<SessionFile> file;
    private final String name;
    private final Voice voice;
    private final String command;
    private Optional<JsonDocument<SessionRecord>> before = Optional.empty();

    /**
     * Makes it.
     *
     * @param file the file, if one was named
     * @param named its name as it was typed
     * @param voice says what became of it
     * @param command what to type to go on
     */
    Keeping(Optional<SessionFile> file, Optional<Path> named, Voice voice, String command) {
        this.file = file;
        this.name = named.map(path -> Quotes.safe(path.toString())).orElse("");
        this.voice = voice;
        this.command = command;
    }

    boolean hasFile() {
        return file.isPresent();
    }

    String name() {
        return name;
    }

    /** Tells whether there is something to go on with. */
    boolean hasSaved() {
        return file.filter(SessionFile::exists).isPresent();
    }

    /** Returns what was saved, or every problem. */
    Checked<SessionRecord> saved() throws IOException {
        Checked<JsonDocument<SessionRecord>> read =
                SessionJson.read(file.orElseThrow().read());
        before = read.value();
        return read.map(JsonDocument::value);
    }

    /** Saves a session that goes on later. */
    boolean pause(SessionRecord record) {
        if (!save(record)) {
            return false;
        }
        voice.say("This is how you go on:");
        voice.command(command);
        return true;
    }

    /** Saves a session, and says whether that worked. */
    boolean save(SessionRecord record) {
        if (file.isEmpty()) {
            return false;
        }
        try {
            file.get().write(bytes(record));
            voice.say("It is saved in " + name + ".");
            return true;
        } catch (IOException e) {
            voice.say("It could not be saved in " + name + ".");
            return false;
        }
    }

    /** Saves a session if that is still possible, when nothing can be said any more. */
    void rescue(SessionRecord record) {
        if (file.isPresent()) {
            try {
                file.get().write(bytes(record));
            } catch (IOException e) {
                // Nothing more can be done, and there is nobody left to hear of it.
                return;
            }
        }
    }

    /** The session with what another run has saved there in the meantime, and with what a newer version keeps in its files. */
    private byte[] bytes(SessionRecord record) throws IOException {
        JsonDocument<SessionRecord> ours = before.map(document -> document.with(record))
                .orElseGet(() -> SessionJson.read(SessionJson.write(record)).orThrow());
        if (!hasSaved()) {
            return SessionJson.write(ours);
        }
        Checked<JsonDocument<SessionRecord>> theirs =
                SessionJson.read(file.orElseThrow().read());
        return theirs.fold(there -> SessionJson.merge(ours, there), problems -> theirs)
                .map(SessionJson::write)
                .value()
                .orElseThrow(() -> new IOException("the file holds something else by now"));
    }

    /** Takes away what was saved before. */
    void forget() {
        try {
            if (file.isPresent() && file.get().delete()) {
                voice.say("The file " + name + " is deleted. A backup of this computer may still hold it.");
            } else {
                voice.say("Nothing is saved.");
            }
        } catch (IOException e) {
            voice.say("The file " + name + " could not be deleted. What was saved before is still in it.");
        }
    }
}
