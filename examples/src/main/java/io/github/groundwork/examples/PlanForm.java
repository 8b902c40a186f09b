package io.github.groundwork.examples;

import io.github.groundwork.safetyplan.json.PlanViewJson;
import io.github.groundwork.safetyplan.render.Markdown;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.render.WalletCard;
import io.github.groundwork.safetyplan.share.PlanView;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;

/** How a view of a plan is written. Somebody's words give the terminal no orders. */
enum PlanForm {
    TEXT("text"),
    MARKDOWN("markdown"),
    CARD("card"),
    JSON("json");

    /** Fits a card of the size of a bank card in a small type. */
    private static final int CARD_WIDTH = 34;

    private final String name;

    PlanForm(String name) {
        this.name = name;
    }

    /** Finds the form that a command line names. */
    static PlanForm of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("a plan is written as text, markdown, card or json"));
    }

    String render(PlanView view, ZoneId zone) {
        PlanPhrases phrases = PlanPhrases.inEnglish();
        return switch (this) {
            case TEXT -> Quotes.page(PlainText.of(phrases, zone).render(view));
            case MARKDOWN -> Quotes.page(Markdown.of(phrases, zone).render(view));
            case CARD -> Quotes.page(WalletCard.of(phrases, zone, CARD_WIDTH).render(view));
            case JSON -> new String(PlanViewJson.write(view), StandardCharsets.UTF_8);
        };
    }
}
