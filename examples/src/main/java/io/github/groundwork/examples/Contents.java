package io.github.groundwork.examples;

import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import java.util.Locale;

/** Says on one line what an entry or a proposal of a plan is. Stateless. */
final class Contents {

    private Contents() {}

    /** What it says, in quotes if it is somebody's words. */
    static String of(PlanContent content) {
        boolean isSaid = content instanceof PlanContent.Said || content instanceof SaferStep;
        return isSaid ? Quotes.of(content.allWords().get(0)) : Quotes.safe(text(content));
    }

    /** The words, the name or the text alone. */
    static String text(PlanContent content) {
        if (content instanceof PlanContent.Said said) {
            return said.words().text();
        }
        if (content instanceof PlanContact contact) {
            return contact.name().text();
        }
        if (content instanceof PlanService service) {
            return service.name();
        }
        return content instanceof SaferStep step
                ? step.step().text()
                : ((PlanContent.Template) content).text().in(Locale.ENGLISH).orElseThrow();
    }
}
