package io.github.groundwork.examples;

import io.github.groundwork.core.resource.Jurisdiction;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceAnswer;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.resource.ResourceQuery;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the person whom they can reach: the one whom they named, and the crisis lines of their country. Not thread-safe. */
final class Helpers {

    /** How many lines are told first, so that somebody in need has not to read through them all. */
    private static final int FIRST = 3;

    private static final int SHORT = 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Voice voice;
    private final Optional<Person> named;
    private final Optional<Jurisdiction> place;
    private final ResourceDirectory directory;
    private final Now now;
    private int told;

    /**
     * Somebody whom the person can turn to.
     *
     * @param name their name
     * @param how how to reach them
     */
    record Person(String name, String how) {
        /** Who and how, in one text. */
        String whole() {
            return name + ": " + how;
        }

        /** Shows no name. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    Helpers(Voice voice, Optional<Person> named, Optional<Jurisdiction> place, ResourceDirectory directory, Now now) {
        this.voice = voice;
        this.named = named;
        this.place = place;
        this.directory = directory;
        this.now = now;
    }

    /** Tells the first of them; asked again, all. */
    void tell() {
        voice.heading("Whom you can reach");
        voice.say("This program tells nobody and calls nobody. You can.");
        named.ifPresent(person -> voice.listed(person.whole()));
        List<ResourceAnswer.Offered> lines = lines();
        int count = told == 0 ? Math.min(FIRST, lines.size()) : lines.size();
        lines.subList(0, count).forEach(this::tell);
        answer().offers().stream().filter(offered -> !isLine(offered)).forEach(this::tell);
        if (place.isEmpty()) {
            voice.say("To see crisis lines here, start with --country and your country, such as --country US.");
        } else {
            voice.say("These numbers were read on web pages. Nobody has called them.");
        }
        if (count < lines.size()) {
            voice.say("Type h once more to see " + (lines.size() - count) + " more.");
        }
        told++;
    }

    /** The lines of the place; those of other places would be of no use. */
    private List<ResourceAnswer.Offered> lines() {
        return place.isEmpty()
                ? List.of()
                : answer().offers().stream().filter(Helpers::isLine).toList();
    }

    private static boolean isLine(ResourceAnswer.Offered offered) {
        return offered.resource().isPresent() && !offered.isEmergencyNumber();
    }

    /** Tells the first few in short, right after an answer that may be hard to be alone with. */
    void tellShort() {
        lines().stream().limit(SHORT).forEach(this::tell);
        voice.say("Type h at any time to see whom you can reach.");
    }

    private ResourceAnswer answer() {
        ResourceQuery query = ResourceQuery.at(now.instant()).withLanguages(List.of(Locale.ENGLISH));
        return directory.answer(place.map(query::withPlace).orElse(query));
    }

    private void tell(ResourceAnswer.Offered offered) {
        voice.listed(
                offered.resource().map(Helpers::whole).orElse(offered.what().sentence()));
        List<String> notes = new ArrayList<>(
                offered.labels().stream().map(ResourceLabel::sentence).toList());
        offered.contactCheckedOn().ifPresent(day -> notes.add("Read on " + DAY.format(day) + "."));
        if (!notes.isEmpty()) {
            voice.more(String.join(" ", notes));
        }
    }

    private static String whole(Resource resource) {
        List<String> ways =
                resource.listing().access().ways().stream().map(Helpers::way).toList();
        return resource.listing().name() + ": " + String.join("; ", ways) + ". "
                + resource.listing().audience().text();
    }

    private static String way(ReachBy way) {
        String how = switch (way.kind()) {
            case CALL -> "call ";
            case TEXT -> "text ";
            case CHAT -> "chat at ";
            case EMAIL -> "write to ";
            case VISIT -> "go to ";
        };
        String note = way.note()
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .map(text -> " (" + text + ")")
                .orElse("");
        return how + way.address().text() + note;
    }
}
