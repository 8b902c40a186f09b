package io.github.groundwork.safetyplan;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EmergencyAccess;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.PlanIdeas;
import io.github.groundwork.safetyplan.collaboration.PlanShelf;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.json.SafetyPlanJson;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import io.github.groundwork.safetyplan.render.Markdown;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrase;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.render.WalletCard;
import io.github.groundwork.safetyplan.share.EmergencyView;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanSteps;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewedApproval;
import io.github.groundwork.safetyplan.share.ViewedDisagreement;
import io.github.groundwork.safetyplan.share.ViewedService;
import io.github.groundwork.safetyplan.share.Viewing;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes values of any type of this module, with a canary wherever somebody's words, name or address could be. */
final class Specimens {
    /** Looks like words, a name and a number to call; it has the form of no id. */
    static final String CANARY = "Zebra quilt, +1 555 0173";

    private static final EventId FIRST = new EventId(DeviceId.parse("phone"), 2);
    private static final Words OWN = Table.words(CANARY);
    private static final Words OTHERS =
            OthersWords.of(CANARY, Attribution.written(ActorId.parse("nurse-4"), Role.CLINICIAN));
    private static final Map<Class<?>, List<?>> BY_HAND = new LinkedHashMap<>();

    static {
        put(String.class, CANARY, "");
        put(PlanTemplate.License.class, new PlanTemplate.License("holder", "terms", "source"));
        put(Words.class, OWN, OTHERS);
        put(OwnWords.class, OWN);
        put(ContactAddress.class, ContactAddress.of(CANARY));
        put(LocalizedText.class, LocalizedText.of(Locale.ENGLISH, CANARY));
        put(Rationale.class, new Rationale(CANARY, CANARY, true));
        put(ActorId.class, ActorId.parse("maya"));
        put(DeviceId.class, DeviceId.parse("phone"));
        put(PersonId.class, Table.ROWAN);
        put(HistoryId.class, HistoryId.parse("plan-1"));
        put(EventId.class, FIRST, new EventId(DeviceId.parse("phone"), 700));
        put(EntryKey.class, EntryKey.of(FIRST));
        put(Term.class, Table.SIGNS, new Term("nowhere"));
        put(Instant.class, Table.at(9));
        put(ZoneId.class, ZoneOffset.UTC);
        put(Locale.class, Locale.ENGLISH);
        put(int.class, 40, 0);
        put(boolean.class, true, false);
        put(String[].class, new String[0], new String[] {CANARY}, new String[] {CANARY, CANARY});
        put(Audience.class, Audience.supporter(ActorId.parse("maya")), Audience.person());
        put(SharingChoice.class, SharingChoice.show(Audience.onCall(), SharingScope.everything()));
        put(SharingEvent.class, new SharingEvent.Revoked(Optional.empty()));
        put(Resource.class, Resources.standard().find("us-988").orElseThrow());
        put(ResourceDirectory.class, Resources.standard());
        put(Preferences.class, Preferences.start(HistoryId.parse("said-1"), Table.ROWAN));
        put(Attribution.class, Table.rowan(1).said(), Table.nurse(1).said());
        put(By.class, Table.rowan(1), Table.nurse(1));
        put(
                PlanEvent.Shared.class,
                new PlanEvent.Shared(new SharingEvent.Revoked(Optional.empty()), Optional.empty()),
                new PlanEvent.Shared(
                        new SharingEvent.Revoked(Optional.empty()),
                        Optional.of(Table.nurse(1).heard(ActorId.parse("rowan"), Role.PERSON))));
        put(
                DraftEvent.Moved.class,
                new DraftEvent.Moved(FIRST, Optional.empty(), Table.rowan(1).said()));
        put(ReachBy.class, ReachBy.of(ReachBy.Kind.CALL, CANARY).withNote(CANARY));
        put(TemplateRef.class, new TemplateRef("crisis", "1"));
        put(PlanTemplate.class, template());
        put(SafetyPlan.class, plan(), Table.begun());
        put(
                PlanIdeas.class,
                PlanIdeas.of(plan(), Preferences.start(HistoryId.parse("said-1"), Table.ROWAN), Table.at(9)));
        put(
                PlanShelf.class,
                PlanShelf.of(Table.ROWAN),
                PlanShelf.of(Table.ROWAN).with(plan()));
        put(PlanShelf.InForce.Several.class, new PlanShelf.InForce.Several(List.of(plan(), plan())));
        put(Supplier.class, (Supplier<Object>) () -> CANARY);
        put(Function.class, Function.identity());
        put(Suggestions.class, Suggestions.of(List.of()));
        put(History.class, plan().history());
        put(JsonDocument.class, SafetyPlanJson.read(newer(plan())).orThrow());
        put(byte[].class, newer(plan()), CANARY.getBytes(StandardCharsets.UTF_8));
        put(
                PlanTemplates.class,
                PlanTemplates.standard(),
                PlanTemplates.standard().with(licensed()));
        put(Viewing.class, viewing());
        put(
                PlanView.class,
                PlanView.of(plan(), Audience.person(), viewing()),
                PlanView.of(plan(), Audience.onCall(), viewing()));
        put(ViewedDisagreement.class, disagreement(Optional.of(EntryKey.of(FIRST))), disagreement(Optional.empty()));
        put(
                ViewedApproval.class,
                new ViewedApproval(Role.PERSON, Optional.of(Role.STAFF)),
                new ViewedApproval(Role.AGENT, Optional.empty()));
        put(EmergencyAccess.Notice.class, new EmergencyAccess.Notice(CANARY, Table.at(99)));
        put(EmergencyView.class, emergency());
        put(PlanSteps.class, PlanSteps.of(PlanView.of(plan(), Audience.person(), viewing())));
        put(PlanChanges.class, PlanChanges.of(plan(), viewing()), PlanChanges.of(Table.begun(), viewing()));
        put(
                PlanChanges.Change.class,
                new PlanChanges.Change(PlanChanges.Kind.ADDED, List.of(), List.of(content()), List.of(), false));
        Listing listing = Resources.standard().find("us-988").orElseThrow().listing();
        put(Listing.class, listing);
        put(
                ViewedService.class,
                new ViewedService(
                        new Term("us-988"),
                        List.of(ResourceLabel.MAY_CONTACT),
                        Optional.empty(),
                        Optional.of(listing)));
        put(PlanPhrases.class, PlanPhrases.inEnglish());
        put(PlainText.class, PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC));
        put(Markdown.class, Markdown.of(PlanPhrases.inEnglish(), ZoneOffset.UTC));
        put(WalletCard.class, WalletCard.of(PlanPhrases.inEnglish(), ZoneOffset.UTC, WalletCard.NARROWEST));
    }

    private Specimens() {}

    private static void put(Class<?> type, Object... values) {
        BY_HAND.put(type, List.of(values));
    }

    private static PlanTemplate template() {
        PlanTemplate ours = PlanTemplates.crisis();
        return PlanTemplate.of(
                ours.ref(),
                ours.kind(),
                LocalizedText.of(Locale.ENGLISH, CANARY),
                ours.sections(),
                Optional.of(new PlanTemplate.License("holder", "terms", "source")));
    }

    private static PlanTemplate licensed() {
        PlanTemplate ours = template();
        return PlanTemplate.of(
                new TemplateRef("other", "1"), ours.kind(), ours.title(), ours.sections(), ours.license());
    }

    /** A stored plan of a newer minor version, with a canary in a field that is not known. */
    private static byte[] newer(SafetyPlan plan) {
        return new String(SafetyPlanJson.write(plan), StandardCharsets.UTF_8)
                .replaceFirst("/1.0\"", "/1.7\", \"" + CANARY + "\": \"" + CANARY + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Viewing viewing() {
        return Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60));
    }

    private static EmergencyView emergency() {
        EmergencyAccess.Notice notice = new EmergencyAccess.Notice(CANARY, Table.at(99));
        return EmergencyView.open(plan(), viewing(), CANARY, notice, Table.nurse(60))
                .orElseThrow();
    }

    private static PlanContent content() {
        return PlanContent.of(OWN);
    }

    private static ViewedDisagreement disagreement(Optional<EntryKey> about) {
        return new ViewedDisagreement(
                EntryKey.of(FIRST),
                about,
                about.isPresent() ? ViewedDisagreement.Scope.ENTRY : ViewedDisagreement.Scope.PLAN,
                OTHERS,
                Optional.of(Role.PERSON),
                ViewedDisagreement.Settled.BY_OTHER,
                Table.at(9));
    }

    /** A plan with a canary in whatever can hold words. */
    private static SafetyPlan plan() {
        SafetyPlan plan = Table.begun()
                .add(Table.SIGNS, Table.own(CANARY), Table.rowan(1))
                .add(Table.HELP, Table.contact(CANARY, "maya", PlanContact.Helping.HELP), Table.rowan(2))
                .propose(Table.COPING, Table.others(CANARY, Table.nurse(2)), Table.nurse(2))
                .share(SharingChoice.show(Audience.onCall(), SharingScope.everything()), Table.rowan(3))
                .approve(Table.rowan(4));
        return plan.note(
                plan.entries().get(0).id(),
                OthersWords.of(CANARY, Table.nurse(5).said()),
                Table.nurse(5));
    }

    /** Returns whether a type is made by hand or from its parts. */
    static boolean isKnown(Class<?> type) {
        return BY_HAND.containsKey(type) || type.isEnum() || type.isRecord() || type.isSealed();
    }

    /** Returns values of a type, new ones where they are made from parts: an enum's constants, a record with and without its options. */
    static List<?> of(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == Optional.class) {
            return Stream.concat(of(inner(type, 0)).stream().limit(1).map(Optional::of), Stream.of(Optional.empty()))
                    .toList();
        }
        if (raw == List.class) {
            return List.of(of(inner(type, 0)).stream().limit(1).toList());
        }
        if (raw == Map.class) {
            return List.of(of(inner(type, 0)).stream()
                    .collect(Collectors.toMap(each -> each, each -> text(each), (one, other) -> one)));
        }
        if (raw == Object.class) {
            return List.of(CANARY);
        }
        if (BY_HAND.containsKey(raw)) {
            return BY_HAND.get(raw);
        }
        if (raw.isEnum()) {
            return List.of(raw.getEnumConstants());
        }
        if (raw.isSealed()) {
            return Stream.of(raw.getPermittedSubclasses())
                    .filter(each -> !each.isAnonymousClass())
                    .flatMap(each -> of(each).stream())
                    .toList();
        }
        if (!raw.isRecord()) {
            throw new AssertionError("a public method has a new kind of parameter: give values for " + raw);
        }
        return List.of(made(raw, 0), made(raw, 1));
    }

    private static String text(Object key) {
        return key instanceof PlanPhrase phrase ? phrase.english() : ((ResourceLabel) key).sentence();
    }

    private static Type inner(Type type, int at) {
        return ((ParameterizedType) type).getActualTypeArguments()[at];
    }

    /** Makes a record with each option that it has, or with none. */
    private static Object made(Class<?> type, int which) {
        Object[] parts = Arrays.stream(type.getRecordComponents())
                .map(component -> {
                    List<?> values = of(component.getGenericType());
                    return component.getType() == Optional.class ? values.get(which) : values.get(0);
                })
                .toArray();
        try {
            Constructor<?> constructor = type.getConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw new AssertionError("no specimen of " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
