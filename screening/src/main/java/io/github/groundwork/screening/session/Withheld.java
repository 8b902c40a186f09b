package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Given answers that do not count, since a "no" or a consent that was taken back wins over them; what they call for still stands. */
record Withheld(Map<String, List<Answer.Given>> answers) {
    static final Withheld NOTHING = new Withheld(Map.of());

    Withheld {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    static Withheld of(Folded<SessionState, SessionEvent> folded) {
        Map<EventId, String> ineffective = folded.ineffective();
        if (ineffective.isEmpty()) {
            return NOTHING;
        }
        Map<String, List<Answer.Given>> found = new LinkedHashMap<>();
        for (Entry<SessionEvent> entry : folded.history().entries()) {
            if (entry instanceof Entry.Event<SessionEvent> event && ineffective.containsKey(event.id())) {
                add(event.content(), found);
            }
        }
        return new Withheld(found);
    }

    private static void add(SessionEvent event, Map<String, List<Answer.Given>> found) {
        if (event instanceof AskingEvent.Answered answered && answered.answer() instanceof Answer.Given given) {
            found.computeIfAbsent(answered.item(), item -> new ArrayList<>()).add(given);
        } else if (event instanceof AskingEvent.Revised revised && revised.answer() instanceof Answer.Given given) {
            found.computeIfAbsent(revised.item(), item -> new ArrayList<>()).add(given);
        }
    }

    /** Shows no answer. */
    @Override
    public String toString() {
        return "Withheld[" + answers.keySet() + "]";
    }
}
