package school.mentoring.recognition.contest;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Where an application stands by the marks given so far.
 *
 * @param average of the jurors' weighted sums, with two digits; what is printed decides
 * @param spread between the highest and the lowest sum
 * @param judges how many jurors judged it
 * @param place 0 while nobody has judged it
 * @param tied whether another one of the nomination has the same average
 * @param open whether the chair still has to put the equal ones in order
 */
public record Standing(
    UUID application,
    int nomination,
    BigDecimal average,
    BigDecimal spread,
    int judges,
    int place,
    boolean tied,
    boolean open) {}
