package school.mentoring.enrolment.questionnaire;

import school.mentoring.shared.Refusal;

/**
 * Who answers about a mentee.
 *
 * @param name as the curator calls the person; empty where the participant answers
 * @param login on the staff; null where there is none
 * @param email null where none is known
 */
public record InvitationRespondent(String name, String login, String email) {

  /** The participant answers. */
  public static final InvitationRespondent SELF = new InvitationRespondent("", null, null);

  private static final int LONGEST = 200;
  private static final int LONGEST_EMAIL = 254;

  public InvitationRespondent {
    name = name == null ? "" : name.strip();
    login = login == null || login.isBlank() ? null : login.strip();
    email = email == null || email.isBlank() ? null : email.strip();
  }

  /**
   * A third party as a curator types it.
   *
   * @throws Refusal if it has no name, or the address is none
   */
  public static InvitationRespondent thirdParty(String name, String login, String email) {
    InvitationRespondent typed = new InvitationRespondent(name, login, email);
    if (typed.name.isEmpty() || typed.name.length() > LONGEST) {
      throw new Refusal(
          "Кто отвечает: напишите фамилию или должность, до %d знаков.".formatted(LONGEST));
    }
    boolean address =
        typed.email == null
            || typed.email.length() <= LONGEST_EMAIL
                && InvitationEmail.in(typed.email).filter(typed.email::equals).isPresent();
    if (!address) {
      throw new Refusal(
          "Почта «%s»: нужен один адрес вида name@school.ru, или оставьте поле пустым."
              .formatted(typed.email));
    }
    return typed;
  }
}
