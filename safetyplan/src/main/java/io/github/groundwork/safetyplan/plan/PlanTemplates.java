package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The templates that come with the library, in its own words. Thread-safe. */
public final class PlanTemplates {
    private static final PlanTemplate CRISIS = PlanTemplate.of(
            new TemplateRef("crisis", "1"),
            PlanKind.CRISIS,
            english("My plan for hard times"),
            List.of(
                    section(
                            "strengths",
                            SectionRole.STRENGTHS,
                            "My strengths and my reasons for living",
                            "What are you good at? What, or who, makes life worth it for you?"),
                    section(
                            "warning-signs",
                            SectionRole.SIGNS,
                            "How I notice that it is getting hard",
                            "What do you think, feel or do when a hard time is coming?"),
                    section(
                            "own-coping",
                            SectionRole.OWN_COPING,
                            "What I can do myself",
                            "What has helped you before, that you can do on your own?"),
                    section(
                            "company",
                            SectionRole.COMPANY,
                            "People and places that help me feel less alone",
                            "Who or what takes your mind off things, without having to talk about it?"),
                    section(
                            "help",
                            SectionRole.HELP,
                            "People I can ask for help",
                            "Who could you tell that it is hard right now?"),
                    section(
                            "services",
                            SectionRole.SERVICES,
                            "Professionals, peers and services",
                            "Which people or places that help for their work, or as peers, would you turn to?"),
                    section(
                            "surroundings",
                            SectionRole.SURROUNDINGS,
                            "Making my surroundings safer",
                            "Is there anything you would like to change around you for a while? A small step counts.")),
            Optional.empty());

    private PlanTemplates() {}

    private static LocalizedText english(String text) {
        return LocalizedText.of(Locale.ENGLISH, text);
    }

    private static PlanTemplate.Section section(String id, SectionRole role, String title, String prompt) {
        return new PlanTemplate.Section(new PlanSection(new Term(id), role), english(title), english(prompt));
    }

    /**
     * Returns the template of a crisis plan.
     *
     * @return seven sections, strengths first
     */
    public static PlanTemplate crisis() {
        return CRISIS;
    }
}
