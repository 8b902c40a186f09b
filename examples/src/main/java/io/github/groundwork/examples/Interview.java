package io.github.groundwork.examples;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.step.Choice;
import io.github.groundwork.screening.session.step.Frame;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.SessionOutcome;
import io.github.groundwork.screening.session.step.StepVisitor;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a session with the person at the keyboard, step after step, until it is over or they leave.
 *
 * <p>Not thread-safe.
 */
final class Interview implements StepVisitor<Session> {

    private final Voice voice;
    private final Prompts prompts;
    private final Questioner questioner;
    private final Helpers helpers;
    private final Keeping keeping;
    private final Who who;
    private final Notices notices;
    private final List<NextStep.Question> asked = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private Session session;
    private boolean left;
    private boolean lost;

    Interview(Conversation.Talk talk, Keeping keeping, Who who, Session session) {
        this.voice = talk.voice();
        this.prompts = talk.prompts();
        this.questioner = new Questioner(voice, prompts);
        this.helpers = talk.helpers();
        this.notices = new Notices(talk, keeping, who);
        this.keeping = keeping;
        this.who = who;
        this.session = session;
    }

    /** Holds it, and returns it as it is then. If nothing can be shown any more, it is saved where it can be. */
    Session hold() {
        try {
            return talk();
        } catch (UncheckedIOException e) {
            keeping.rescue(held(session).record());
            throw e;
        }
    }

    private Session talk() {
        boolean isRaised = false;
        while (!left && !(session.next() instanceof NextStep.Done)) {
            NextStep step = session.next();
            prompts.because(step.frame().why());
            acknowledge(step.frame(), isRaised);
            Session before = session;
            session = step.accept(this);
            isRaised = !session.equals(before) && !session.raised().isEmpty();
        }
        return session;
    }

    /** Says what comes first. What was said before is not said again, unless an answer is one for which help is told of. */
    private void acknowledge(Frame frame, boolean isRaised) {
        List<String> first = new ArrayList<>(frame.first());
        if (!isRaised) {
            first.removeAll(heard);
        }
        if (!first.isEmpty()) {
            voice.blank();
            voice.say(first);
            heard.addAll(first);
        }
        if (isRaised) {
            helpers.tellShort();
        }
    }

    /** Tells whether the person left before the end. */
    boolean isLeft() {
        return left;
    }

    /** Tells whether nothing is lost that the person wanted to save. */
    boolean isSafe() {
        return !lost;
    }

    @Override
    public Session notice(NextStep.Notice notice) {
        Turn turn = notices.turn(notice, session);
        session = turn.session();
        return turn.open().map(this::follow).orElse(session);
    }

    @Override
    public Session question(NextStep.Question question) {
        int number = question.progress().done() + 1;
        boolean isFirstTime =
                question.open().isEmpty() && number <= question.progress().all();
        voice.heading(
                isFirstTime
                        ? "Question " + number + " of " + question.progress().all()
                        : "One question once more");
        session = session.shown(who.by());
        questioner.put(question);
        Reply reply = questioner.reply(question);
        return Questioner.answer(question, reply)
                .map(answer -> answered(question, answer))
                .orElseGet(() -> follow(reply));
    }

    private Session answered(NextStep.Question question, Answer answer) {
        try {
            Session answered = session.answered(question.item(), answer, who.by());
            questioner.confirm(question, answer);
            asked.removeIf(each -> each.item().equals(question.item()));
            asked.add(question);
            return answered;
        } catch (IllegalArgumentException e) {
            voice.say("These cannot stand together, or the number is not one of those.");
            return session;
        }
    }

    /** Puts the last question again, or one before it, so that the person can change what they said. */
    private Session back() {
        int at = asked.size();
        while (at > 0) {
            at--;
            NextStep.Question before = asked.get(at);
            voice.heading("Once more, to change it if you like");
            questioner.put(before);
            Reply reply = questioner.reply(before);
            if (reply.key() != Key.BACK) {
                return Questioner.answer(before, reply)
                        .map(answer -> answered(before, answer))
                        .orElseGet(() -> follow(reply));
            }
        }
        voice.say("There is nothing before this that you can change here.");
        return session;
    }

    @Override
    public Session checkIn(NextStep.CheckIn checkIn) {
        voice.blank();
        voice.say(checkIn.sentences());
        Menu menu = checkIn.rated() ? Menu.numbers("0 to " + Rating.MOST) : Menu.goOn();
        Reply reply = prompts.ask(menu.with(Key.SKIP, Key.BACK));
        return switch (reply.key()) {
            case NUMBER -> rated(reply.chosen());
            case ENTER -> session.checkedIn(Rating.notOffered(), who.by());
            case SKIP -> notRated(checkIn);
            case STOP -> hasStopped() ? notRated(checkIn) : follow(reply);
            default -> follow(reply);
        };
    }

    private Session rated(int value) {
        if (value > Rating.MOST) {
            voice.say("That is more than " + Rating.MOST + ".");
            return session;
        }
        return session.checkedIn(Rating.of(value), who.by());
    }

    private Session notRated(NextStep.CheckIn checkIn) {
        return session.checkedIn(checkIn.rated() ? Rating.declined() : Rating.notOffered(), who.by());
    }

    private boolean hasStopped() {
        return session.result().outcome() == SessionOutcome.STOPPED;
    }

    @Override
    public Session closing(NextStep.Closing closing) {
        voice.heading("At the end");
        voice.say(closing.sentences());
        notices.helps(closing.helps());
        voice.named("Whom you can reach", closing.frame().reach().contact());
        if (closing.aftercare()) {
            helpers.tellShort();
        }
        Reply reply = prompts.ask(Menu.goOn());
        boolean isEnough = reply.key() == Key.ENTER
                || (reply.key() == Key.STOP && !closing.frame().choices().contains(Choice.DISCARD));
        return isEnough ? session.closed(who.by()) : follow(reply);
    }

    @Override
    public Session done(NextStep.Done done) {
        return session;
    }

    /** A kind of step that is newer than this program: the person can come back to it elsewhere. */
    @Override
    public Session other(NextStep step) {
        return follow(Reply.of(Key.END));
    }

    /** What a step back, a pause, a stop or the end of the input does, wherever it comes. */
    private Session follow(Reply reply) {
        if (reply.key() == Key.BACK) {
            return back();
        }
        if (reply.key() == Key.STOP) {
            return session.with(new FlowEvent.StopAsked(), who.by());
        }
        Session paused = held(session);
        if (keeping.hasFile()) {
            boolean isSaved = keeping.pause(paused.record());
            lost = !isSaved && reply.key() == Key.END;
            left = isSaved || lost;
            return left ? paused : session;
        }
        if (reply.key() == Key.END) {
            left = true;
            voice.say("The input has ended. No file was named, so nothing is saved.");
            return session;
        }
        voice.say("No file was named, so nothing is saved. This waits here for as long as you like.");
        return paused;
    }

    /** The session as it waits for the person: paused, unless it is held already or over. */
    private Session held(Session open) {
        NextStep next = open.next();
        boolean isHeld = next instanceof NextStep.Done
                || (next instanceof NextStep.Notice notice
                        && (notice.kind() == NextStep.Notice.Kind.PAUSED
                                || notice.kind() == NextStep.Notice.Kind.WHAT_REMAINS));
        return isHeld ? open : open.paused(who.by());
    }
}
