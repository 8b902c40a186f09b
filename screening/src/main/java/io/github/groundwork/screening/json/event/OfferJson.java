package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.tool.ConsentPartsJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.session.SessionProblem;
import io.github.groundwork.screening.session.offer.FormRef;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.Offer;
import io.github.groundwork.screening.session.offer.Responders;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.offer.StageRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes what somebody was offered, with what is missing. Stateless and thread-safe. */
final class OfferJson {

    private static final String VERSION = "version";
    private static final String WORDING = "wording";
    private static final String INFORMANT = "informant";
    private static final String DISCLOSURE = "disclosure";
    private static final String RESPONDERS = "responders";
    private static final String OWNER = "owner";
    private static final String COVER = "cover";
    private static final String SETTING = "setting";
    private static final String OPTIONS = "options";
    private static final String GAPS = "gaps";
    private static final String FOLLOWING = "following";
    private static final String OBSTACLE = "obstacle";
    private static final String PARTS = "parts";
    private static final String REASON = "reason";

    private static final Map<String, Informant> INFORMANTS = JsonNames.all(Informant.class);
    private static final Map<String, Obstacle> OBSTACLES = JsonNames.all(Obstacle.class);
    private static final Map<String, PathwayPart> PATHWAY_PARTS = JsonNames.all(PathwayPart.class);
    private static final Map<String, Gap.Basis> BASES = JsonNames.all(Gap.Basis.class);

    private OfferJson() {}

    static Optional<Offer> read(JsonFields fields) {
        int before = fields.problems().size();
        Optional<FormRef> form = form(fields.object("form"));
        Optional<DisclosureRef> disclosure = ConsentPartsJson.disclosure(fields.object(DISCLOSURE));
        Optional<Responders> responders = responders(fields.object(RESPONDERS));
        Optional<Setting> setting = SettingJson.read(fields.object(SETTING));
        Optional<SessionOptions> options = OptionsJson.read(fields.object(OPTIONS));
        List<Gap> gaps = gaps(fields);
        Optional<StageRef> following = fields.optionalObject(FOLLOWING).flatMap(OfferJson::stage);
        Sound.check(
                fields,
                before,
                SessionProblem.SESSION_OFFER,
                () -> Offer.isPossible(form.orElseThrow(), responders.orElseThrow(), gaps),
                form,
                responders);
        return Sound.make(
                fields,
                before,
                () -> new Offer(
                        form.orElseThrow(),
                        disclosure.orElseThrow(),
                        responders.orElseThrow(),
                        setting.orElseThrow(),
                        options.orElseThrow(),
                        gaps,
                        following),
                form,
                disclosure,
                responders,
                setting,
                options);
    }

    static void write(Offer offer, ObjectNode into) {
        write(offer.form(), into.putObject("form"));
        ConsentPartsJson.write(offer.disclosure(), into.putObject(DISCLOSURE));
        ObjectNode responders = into.putObject(RESPONDERS);
        offer.responders().owner().ifPresent(owner -> ConsentPartsJson.write(owner, responders.putObject(OWNER)));
        offer.responders().cover().ifPresent(cover -> ConsentPartsJson.write(cover, responders.putObject(COVER)));
        SettingJson.write(offer.setting(), into.putObject(SETTING));
        OptionsJson.write(offer.options(), into.putObject(OPTIONS));
        ArrayNode gaps = into.putArray(GAPS);
        offer.gaps().forEach(gap -> write(gap, gaps.addObject()));
        offer.following().ifPresent(stage -> write(stage, into.putObject(FOLLOWING)));
    }

    private static Optional<FormRef> form(JsonFields fields) {
        int before = fields.problems().size();
        String instrument = fields.text("instrument");
        String version = fields.text(VERSION);
        Optional<String> wording = fields.optionalText(WORDING);
        Optional<Informant> informant = fields.oneOf(INFORMANT, INFORMANTS);
        return Sound.make(
                fields, before, () -> new FormRef(instrument, version, wording, informant.orElseThrow()), informant);
    }

    private static void write(FormRef form, ObjectNode into) {
        into.put("instrument", form.instrument()).put(VERSION, form.version());
        form.wording().ifPresent(digest -> into.put(WORDING, digest));
        into.put(INFORMANT, JsonNames.of(form.informant()));
    }

    private static Optional<StageRef> stage(JsonFields fields) {
        int before = fields.problems().size();
        Optional<HistoryId> from = fields.text("from", TextForm.HISTORY);
        String pathway = fields.text("pathway");
        String version = fields.text(VERSION);
        String step = fields.text("step");
        return Sound.make(fields, before, () -> new StageRef(from.orElseThrow(), pathway, version, step), from);
    }

    private static void write(StageRef stage, ObjectNode into) {
        into.put("from", stage.from().value())
                .put("pathway", stage.pathway())
                .put(VERSION, stage.version())
                .put("step", stage.step());
    }

    /** Reads who can respond; that nobody is named is for the offer to judge. */
    private static Optional<Responders> responders(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Responder> owner = fields.optionalObject(OWNER).flatMap(ConsentPartsJson::responder);
        Optional<Responder> cover = fields.optionalObject(COVER).flatMap(ConsentPartsJson::responder);
        return Sound.make(fields, before, () -> new Responders(owner, cover));
    }

    private static List<Gap> gaps(JsonFields fields) {
        Set<Obstacle> seen = new HashSet<>();
        return fields.objects(GAPS).stream()
                .flatMap(each -> gap(each, seen).stream())
                .toList();
    }

    private static Optional<Gap> gap(JsonFields fields, Set<Obstacle> seen) {
        int before = fields.problems().size();
        Optional<Obstacle> obstacle = fields.oneOf(OBSTACLE, OBSTACLES);
        List<PathwayPart> parts = fields.someOf(PARTS, PATHWAY_PARTS);
        Optional<Gap.Basis> basis = fields.oneOf("basis", BASES);
        Optional<String> reason = fields.optionalText(REASON);
        if (obstacle.isPresent() && !seen.add(obstacle.get())) {
            fields.problems().add(SessionProblem.SESSION_OFFER.at(fields.at(OBSTACLE)));
        }
        Sound.check(
                fields,
                before,
                SessionProblem.SESSION_GAP,
                () -> Gap.isPossible(obstacle.orElseThrow(), basis.orElseThrow())
                        && reason.isPresent() == (basis.orElseThrow() == Gap.Basis.REASON),
                obstacle,
                basis);
        return Sound.make(
                fields,
                before,
                () -> new Gap(obstacle.orElseThrow(), parts, basis.orElseThrow(), reason),
                obstacle,
                basis);
    }

    private static void write(Gap gap, ObjectNode into) {
        into.put(OBSTACLE, JsonNames.of(gap.obstacle()));
        ArrayNode parts = into.putArray(PARTS);
        gap.parts().forEach(part -> parts.add(JsonNames.of(part)));
        into.put("basis", JsonNames.of(gap.basis()));
        gap.reason().ifPresent(reason -> into.put(REASON, reason));
    }
}
