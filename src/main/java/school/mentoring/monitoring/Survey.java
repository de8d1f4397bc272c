package school.mentoring.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import school.mentoring.shared.Refusal;

/**
 * How many people were asked whether they are content, and how many are.
 *
 * @param pupils all pupils from 10 to 19 of the school; null if not known
 * @param conclusion in words
 */
@Embeddable
public record Survey(
    Integer askedMentees,
    Integer satisfiedMentees,
    Integer askedMentors,
    Integer satisfiedMentors,
    Integer pupils,
    @Column(name = "survey_conclusion") String conclusion) {

  /**
   * Goes on if the figures can be true.
   *
   * @throws Refusal naming the figures and the remedy
   */
  void check() {
    mustFit("наставляемых", askedMentees, satisfiedMentees);
    mustFit("наставников", askedMentors, satisfiedMentors);
  }

  /**
   * The same without a side of which too few people were asked: no indicator is made of them.
   *
   * @throws Refusal as {@link #check}, before anything is left out
   */
  public Survey withoutFewerThan(int smallest) {
    check();
    boolean mentees = askedMentees >= smallest;
    boolean mentors = askedMentors >= smallest;
    return new Survey(
        mentees ? askedMentees : 0,
        mentees ? satisfiedMentees : 0,
        mentors ? askedMentors : 0,
        mentors ? satisfiedMentors : 0,
        pupils,
        conclusion
            + few("наставляемых", askedMentees, mentees)
            + few("наставников", askedMentors, mentors));
  }

  private static String few(String whom, int asked, boolean enough) {
    return enough || asked == 0
        ? ""
        : " Опрошено %s: %d — слишком мало, показатель не считается.".formatted(whom, asked);
  }

  private static void mustFit(String whom, int asked, int satisfied) {
    if (satisfied > asked) {
      throw new Refusal(
          "Удовлетворены %d %s, а опрошено %d: довольных не может быть больше, чем опрошенных. Исправьте числа."
              .formatted(satisfied, whom, asked));
    }
  }
}
