package io.github.groundwork.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Offers what can be chosen and waits for it. At every prompt, help is there. Not thread-safe. */
final class Prompts {

    private static final String NOT_HERE = "That means nothing here. ";

    private final Voice voice;
    private final Keyboard keyboard;
    private final Helpers helpers;
    private final boolean isEchoed;
    private String why = "";

    /**
     * Makes it.
     *
     * @param voice says what can be chosen
     * @param keyboard where it is typed
     * @param helpers whom the person can reach
     * @param isEchoed whether the terminal shows what is typed, and so ends the line of the prompt
     */
    Prompts(Voice voice, Keyboard keyboard, Helpers helpers, boolean isEchoed) {
        this.voice = voice;
        this.keyboard = keyboard;
        this.helpers = helpers;
        this.isEchoed = isEchoed;
    }

    /** Takes note of why the step at hand is there, for whoever asks. */
    void because(String reason) {
        why = reason;
    }

    /** Returns what was chosen: something that the menu takes. A call for help, and why this is asked, are answered here. */
    Reply ask(Menu menu) {
        offer(menu);
        while (true) {
            voice.prompt("Your choice");
            Optional<String> line = keyboard.line();
            if (line.isEmpty() || !isEchoed) {
                voice.blank();
            }
            if (line.isEmpty()) {
                return Reply.of(Key.END);
            }
            Optional<Reply> reply = Reply.parse(line.get()).map(menu::meant).filter(menu::takes);
            if (reply.isEmpty()) {
                // What was typed is not repeated: it may be anything, and somebody may look on.
                voice.say((line.get().isBlank() ? "" : NOT_HERE) + menu.howTo());
            } else if (reply.get().key() == Key.HELP) {
                helpers.tell();
                voice.blank();
                voice.say(menu.howTo());
            } else if (reply.get().key() == Key.WHY) {
                voice.say(why);
                voice.say(menu.howTo());
            } else {
                return reply.get();
            }
        }
    }

    private void offer(Menu menu) {
        List<String> options = menu.options();
        for (int i = 0; i < options.size(); i++) {
            voice.option(Integer.toString(i + 1), options.get(i));
        }
        if (voice.isLinear()) {
            voice.say(menu.howTo());
            return;
        }
        menu.range().ifPresent(range -> voice.option("", "a number from " + range));
        if (menu.isEntered()) {
            voice.option("", "Enter to go on");
        }
        voice.option(
                "",
                menu.letters().stream()
                        .map(key -> key.letter() + Page.NO_BREAK + key.word().replace(' ', Page.NO_BREAK))
                        .collect(Collectors.joining(", ")));
    }
}
