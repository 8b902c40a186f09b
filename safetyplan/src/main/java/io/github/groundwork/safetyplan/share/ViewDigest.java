package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes a short digest of what a copy of a view shows, so that two copies can be told apart and none tells what is hidden. Where something
 * is kept is in no copy, and so not in here.
 */
final class ViewDigest {
    private static final int HALF = 2;

    private final StringBuilder text = new StringBuilder();

    private ViewDigest() {}

    static String of(PlanView view) {
        ViewDigest digest = new ViewDigest();
        for (ViewedSection section : view.sections()) {
            digest.add(section.section().id().value());
            digest.all(section.entries(), digest::add);
        }
        List<EntryKey> keys = view.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(ViewedEntry::key)
                .toList();
        digest.all(view.disagreements(), each -> digest.add(each, keys));
        byte[] hash = hash(digest.text.toString());
        HexFormat hex = HexFormat.of();
        return hex.formatHex(hash, 0, HALF) + "-" + hex.formatHex(hash, HALF, 2 * HALF);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a text with its length before it, so that no two lists of texts look the same. */
    private void add(String part) {
        text.append(part.length()).append(':').append(part);
    }

    private void add(ViewedEntry entry) {
        all(entry.contents(), this::add);
        all(entry.facts(), fact -> {
            add(fact.said().role().name());
            add(fact.text());
        });
        all(entry.services(), this::add);
        all(entry.notices(), notice -> add(notice.name()));
    }

    /** Adds what is shown of a service, and not who checked it. */
    private void add(ViewedService service) {
        add(service.resource().value());
        all(service.labels(), label -> add(label.name()));
        all(service.listing().stream().toList(), listing -> {
            all(listing.places(), place -> add(place.toString()));
            add(service.hours().map(ViewDigest::hours).orElse("-"));
            add(day(listing.checks().contact()));
            add(day(listing.checks().hours()));
            add(day(listing.checks().policy()));
        });
        all(service.now().stream().toList(), now -> {
            add(now.name());
            ways(now.access().ways());
        });
    }

    private static String hours(WeeklyHours hours) {
        return hours.zone() + " " + hours.hours();
    }

    private static String day(Checks.Check check) {
        return check.on().map(LocalDate::toString).orElse("-");
    }

    /** Adds a disagreement with the place of what it is about, which is the same in every view, as keys are not. */
    private void add(ViewedDisagreement disagreement, List<EntryKey> keys) {
        add(disagreement.scope().name());
        add(Integer.toString(disagreement.about().map(keys::indexOf).orElse(keys.size())));
        add(disagreement.words().said().role().name());
        add(disagreement.words().text());
        add(disagreement.with().map(Role::name).orElse("-"));
        add(disagreement.settled().name());
    }

    /** Adds a list with how many it holds before them. */
    private <T> void all(List<T> parts, Consumer<T> each) {
        add(Integer.toString(parts.size()));
        parts.forEach(each);
    }

    private void add(PlanContent content) {
        add(content.getClass().getSimpleName());
        if (content instanceof PlanContent.Said said) {
            add(said.words().text());
        } else if (content instanceof PlanContent.Template template) {
            template.text().languages().forEach(language -> {
                add(language.toLanguageTag());
                template.text().in(language).ifPresent(this::add);
            });
        } else if (content instanceof PlanContact contact) {
            add(contact.name().text());
            add(contact.helping().name());
            add(contact.agreement().name());
            ways(contact.ways());
            words(List.of(contact.note()));
        } else if (content instanceof PlanService service) {
            add(service.resource().value());
            add(service.name());
            ways(service.ways());
            words(List.of(service.note()));
        } else if (content instanceof SaferStep step) {
            words(List.of(
                    Optional.of(step.step()),
                    step.together(),
                    step.when(),
                    step.obstacle(),
                    step.aid().map(SaferStep.Aid::place)));
        }
    }

    private void ways(List<ReachBy> ways) {
        all(ways, way -> {
            add(way.kind().name());
            add(way.address().text());
            add(way.note().map(note -> "+" + note).orElse("-"));
        });
    }

    private void words(List<Optional<Words>> words) {
        words.forEach(each -> add(each.map(said -> "+" + said.text()).orElse("-")));
    }
}
