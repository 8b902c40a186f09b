package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.resource.CrisisResource;
import io.github.groundwork.core.resource.DispatchPolicy;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceKind;
import io.github.groundwork.core.resource.ResourceProblem;
import io.github.groundwork.core.resource.Support;
import io.github.groundwork.core.term.Term;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one document of resources: its rows, their kinds and what each says about emergency services. Not thread-safe. */
final class ResourcesReader {

    private static final Map<String, Boolean> TYPES = new LinkedHashMap<>();
    private static final Map<String, ResourceKind> KINDS = JsonNames.all(ResourceKind.class);
    private static final Map<String, DispatchPolicy.Contact> CONTACTS = JsonNames.all(DispatchPolicy.Contact.class);
    private static final Map<String, DispatchPolicy.Comer> COMERS = JsonNames.all(DispatchPolicy.Comer.class);

    static {
        TYPES.put("crisis", true);
        TYPES.put("support", false);
    }

    private final KeptParts.Reading reading;
    private final Problems problems;

    ResourcesReader(KeptParts.Reading reading) {
        this.reading = reading;
        this.problems = reading.problems();
    }

    /** Reads the document; empty if there is a problem. */
    Optional<ResourceDirectory> read(JsonFields document) {
        Set<String> ids = new HashSet<>();
        List<Resource> rows = document.objects("resources").stream()
                .flatMap(row -> row(row, ids).stream())
                .toList();
        return problems.isEmpty() ? ResourceDirectory.of(rows).value() : Optional.empty();
    }

    private Optional<Resource> row(JsonFields row, Set<String> ids) {
        int before = problems.size();
        String id = row.text("id", TextForm.TERM).map(Term::value).orElse("");
        if (problems.size() == before && !ids.add(id)) {
            problems.add(ResourceProblem.RESOURCE_ID_DUPLICATE.at(row.at("id")));
        }
        Optional<Boolean> crisis = row.oneOf("type", TYPES);
        Optional<ResourceKind> kind = row.oneOf("kind", KINDS);
        if (crisis.isPresent()
                && kind.filter(each -> crisis.get() ? !each.isForCrisis() : !each.isSupport())
                        .isPresent()) {
            problems.add(ResourceProblem.RESOURCE_KIND_MISFIT.at(row.at("kind")));
        }
        Optional<Listing> listing = new ListingReader(problems).read(row, id, before);
        Optional<DispatchPolicy> policy = policy(row, crisis.orElse(false));
        boolean number = kind.filter(ResourceKind.EMERGENCY_NUMBER::equals).isPresent();
        if (number
                && policy.filter(stated -> stated.contact() != DispatchPolicy.Contact.MAY)
                        .isPresent()) {
            problems.add(ResourceProblem.RESOURCE_POLICY_MISFIT.at(row.at("dispatch")));
        }
        Optional<String> successor = successor(row, id, crisis.orElse(true));
        reading.keep(id, row);
        if (problems.size() > before || listing.isEmpty() || kind.isEmpty() || crisis.isEmpty()) {
            return Optional.empty();
        }
        if (!crisis.get()) {
            Support support = Support.of(listing.get(), kind.get());
            return Optional.of(policy.map(support::withPolicy).orElse(support));
        }
        return policy.map(stated -> CrisisResource.of(listing.get(), kind.get(), stated))
                .map(resource -> successor.map(resource::withSuccessor).orElse(resource));
    }

    private Optional<String> successor(JsonFields row, String id, boolean crisis) {
        Optional<String> successor =
                crisis ? row.optionalText("supersededBy", TextForm.TERM).map(Term::value) : Optional.empty();
        if (successor.filter(id::equals).isPresent()) {
            problems.add(ResourceProblem.RESOURCE_SUCCESSOR_ITSELF.at(row.at("supersededBy")));
        }
        return successor;
    }

    private Optional<DispatchPolicy> policy(JsonFields row, boolean required) {
        Optional<JsonFields> fields = required ? Optional.of(row.object("dispatch")) : row.optionalObject("dispatch");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        int before = problems.size();
        JsonFields dispatch = fields.get();
        Optional<DispatchPolicy.Contact> contact = dispatch.oneOf("contact", CONTACTS);
        Optional<String> exceptions = dispatch.optionalText("exceptions");
        Optional<String> rate = dispatch.optionalText("rate");
        List<DispatchPolicy.Comer> mayCome = dispatch.someOf("mayCome", COMERS);
        dispatch.notEmpty("mayCome");
        if (contact.filter(DispatchPolicy.Contact.WILL_NOT::equals).isPresent() && !dispatch.has("exceptions")) {
            problems.add(ResourceProblem.RESOURCE_POLICY_MISFIT.at(dispatch.path()));
        }
        return problems.size() > before
                ? Optional.empty()
                : contact.map(stated -> new DispatchPolicy(stated, exceptions, rate, mayCome));
    }
}
