package school.mentoring.mentorship.care;

import java.util.Optional;
import school.mentoring.mentorship.MentorshipId;

/**
 * One mentor on a mentee's card, with nothing but what the mentee said.
 *
 * @param mentor «Вера П.»
 * @param fitAsked whether it is time for «Подходим друг другу?»
 * @param fit what was answered
 * @param now the pulse of the open round; empty until it is said
 * @param last the pulse of an earlier round
 * @param stopped whether the meetings are suspended
 */
public record CardPair(
    MentorshipId id,
    String mentor,
    boolean fitAsked,
    Optional<FitAnswer> fit,
    Optional<Integer> now,
    Optional<Integer> last,
    boolean stopped) {}
