package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers that do not count, since a "no" or a consent that was taken back wins over them; what they called for is still there. */
record Withheld(Map<String, List<Answer>> answers) {
    static final Withheld NOTHING = new Withheld(Map.of());

    Withheld {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    static Withheld of(Folded<SessionState, SessionEvent> folded) {
        Map<EventId, String> ineffective = folded.ineffective();
        if (ineffective.isEmpty()) {
            return NOTHING;
        }
        Map<String, List<Answer>> found = new LinkedHashMap<>();
        Map<DeviceId, OpeningEvent.KnownOffered> known = new LinkedHashMap<>();
        for (Entry<SessionEvent> entry : folded.history().entries()) {
            if (entry instanceof Entry.Event<SessionEvent> event) {
                if (event.content() instanceof OpeningEvent.KnownOffered offered) {
                    known.put(event.id().device(), offered);
                }
                if (ineffective.containsKey(event.id())) {
                    add(event, known, found);
                }
            }
        }
        return new Withheld(found);
    }

    private static void add(
            Entry.Event<SessionEvent> event,
            Map<DeviceId, OpeningEvent.KnownOffered> known,
            Map<String, List<Answer>> found) {
        SessionEvent content = event.content();
        if (content instanceof AskingEvent.Answered answered) {
            add(answered.item(), answered.answer(), found);
        } else if (content instanceof AskingEvent.Revised revised) {
            add(revised.item(), revised.answer(), found);
        } else if (content instanceof OpeningEvent.KnownDecided decided && decided.agreed()) {
            Optional.ofNullable(known.get(event.id().device()))
                    .or(() -> known.values().stream().findFirst())
                    .ifPresent(offered -> offered.answers().forEach((item, given) -> add(item, given, found)));
        }
    }

    private static void add(String item, Answer answer, Map<String, List<Answer>> found) {
        List<Answer> answers = found.computeIfAbsent(item, each -> new ArrayList<>());
        if (!answers.contains(answer)) {
            answers.add(answer);
        }
    }

    /** Shows no answer. */
    @Override
    public String toString() {
        return "Withheld[" + answers.keySet() + "]";
    }
}
