package io.github.groundwork.examples;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.PreferencesJson;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.json.PlanTemplateJson;
import io.github.groundwork.safetyplan.json.SafetyPlanJson;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows a stored plan to somebody, as the person chose. */
final class PlanCommand implements Command {

    private static final String FOR = "--for";
    private static final String AS = "--as";
    private static final String PREFERENCES = "--preferences";
    private static final String TEMPLATE = "--template";
    private static final String AT = "--at";
    private static final String ZONE = "--zone";
    private static final String AGREED = "--agreed";

    private final Clock clock;

    /**
     * Makes the command.
     *
     * @param clock says what time it is, and in which zone, where the command line does not
     */
    PlanCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "plan FILE [--for AUDIENCE] [--agreed] [--as text|markdown|card|json] [--preferences FILE] [--template FILE] "
                + "[--at INSTANT] [--zone ZONE]";
    }

    @Override
    public String about() {
        return "Shows a stored plan --for somebody, as the person chose: person, on-call, emergency-responder, supporter:ID, "
                + "care-team:ROLE or organisation:NAME, such as care-team:nurse or organisation:school. Without it, it is the "
                + "person's own copy; as text it comes with what changed, what waits for them, and who sees what. While there "
                + "is a draft, the person's own copy is the draft; with --agreed it is the version in force, which everybody "
                + "else sees anyway. With --preferences, no supporter sees it who is not to be told, and as text the person's "
                + "own copy says about whom to ask them. --template names the file of the template that the plan was begun "
                + "with, if it is not the library's own. It is shown as of now, or --at a time such as 2026-11-25T15:00:00Z, "
                + "with dates and times in a --zone such as America/New_York.";
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        List<String> operands = new ArrayList<>(args);
        boolean isAgreed = Options.flag(operands, AGREED, usage());
        Optional<Audience> audience = Options.take(
                        operands, FOR, "an audience, such as on-call or supporter:maya", usage())
                .map(PlanCommand::audience);
        PlanForm form = Options.take(operands, AS, "text, markdown, card or json", usage())
                .map(PlanForm::of)
                .orElse(PlanForm.TEXT);
        Optional<String> preferences = Options.take(operands, PREFERENCES, "a file of preferences", usage());
        Optional<String> template = Options.take(operands, TEMPLATE, "a file with a plan's template", usage());
        Instant at = Options.instant(operands, AT, usage()).orElseGet(clock::instant);
        ZoneId zone = Options.zone(operands, ZONE, usage()).orElseGet(clock::getZone);
        String file = Options.operands(operands, "plan", 1, 1, usage()).get(0);

        Optional<SafetyPlan> plan =
                read(file, bytes -> SafetyPlanJson.read(bytes).map(JsonDocument::value), terminal);
        Optional<PlanTemplates> templates = templates(template, terminal);
        Optional<Preferences> said = preferences.isEmpty()
                ? Optional.empty()
                : read(preferences.get(), bytes -> PreferencesJson.read(bytes).map(JsonDocument::value), terminal);
        if (plan.isEmpty() || templates.isEmpty() || said.isPresent() != preferences.isPresent()) {
            return WRONG_INPUT;
        }
        Optional<PlanTemplate> begunWith = begunWith(plan.get(), templates.get());
        if (begunWith.isEmpty()) {
            terminal.error(file + ": this plan was begun with another template; name its file with " + TEMPLATE);
            return WRONG_INPUT;
        }
        if (said.filter(each -> !each.person().equals(plan.get().person())).isPresent()) {
            terminal.error(preferences.get() + ": these are the preferences of somebody else");
            return WRONG_INPUT;
        }
        Viewing plain = Viewing.of(begunWith.get(), Resources.standard(), at);
        Viewing viewing = said.map(plain::with).orElse(plain);
        Audience who = audience.orElse(Audience.person());
        boolean isOwnAgreed = isAgreed && who.isPerson();
        terminal.print(form.render(
                isOwnAgreed ? PlanView.agreed(plan.get(), viewing) : PlanView.of(plan.get(), who, viewing), zone));
        if (audience.isEmpty() && !isAgreed && form == PlanForm.TEXT) {
            terminal.print(new PlanSheet(plan.get(), viewing, zone).text());
        }
        return WELL;
    }

    private static Optional<PlanTemplate> begunWith(SafetyPlan plan, PlanTemplates templates) {
        return templates
                .find(plan.template())
                .filter(template -> template.sections().stream()
                        .map(PlanTemplate.Section::section)
                        .toList()
                        .equals(plan.sections()));
    }

    private static Audience audience(String text) {
        try {
            return Audience.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "an audience is person, on-call, emergency-responder, supporter:ID, care-team:ROLE or "
                            + "organisation:NAME, such as care-team:nurse or organisation:school");
        }
    }

    private static Optional<PlanTemplates> templates(Optional<String> file, Terminal terminal) throws IOException {
        if (file.isEmpty()) {
            return Optional.of(PlanTemplates.standard());
        }
        Optional<PlanTemplate> read = read(file.get(), PlanTemplateJson::read, terminal);
        return read.map(template -> PlanTemplates.standard()
                .find(template.ref())
                .map(shipped -> PlanTemplates.standard())
                .orElseGet(() -> PlanTemplates.standard().with(template)));
    }

    private static <T> Optional<T> read(String file, Function<byte[], Checked<T>> format, Terminal terminal)
            throws IOException {
        try (InputStream in = InputFile.open(file)) {
            Checked<T> read = format.apply(in.readAllBytes());
            read.problems().forEach(problem -> terminal.error(file + ": " + problem));
            return read.value();
        } catch (InputFile.UnreadableFileException e) {
            terminal.error(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
