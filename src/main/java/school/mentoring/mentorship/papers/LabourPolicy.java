package school.mentoring.mentorship.papers;

import java.util.Optional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;

/**
 * When article 351.8 of the Labour Code is about a pair: an employee helps another employee of the
 * same employer by the employer's instruction. Pupils, students and partners are outside it.
 */
final class LabourPolicy {

  private static final String APPLIES =
      "Работник помогает другому работнику организации освоить работу на рабочем месте: нужны "
          + "письменное согласие наставника и условия в дополнительном соглашении к трудовому "
          + "договору (статья 351.8 ТК РФ).";

  private LabourPolicy() {}

  /**
   * The answer for a pair.
   *
   * @param betweenEmployees whether the form of mentoring is between employees
   * @param mentor empty where the person was erased; the same for the mentee
   */
  static LabourNeed of(
      boolean betweenEmployees, String form, Optional<Mentor> mentor, Optional<Mentee> mentee) {
    if (!betweenEmployees) {
      return no(
          "Форма «%s» — не наставничество работника над работником: наставляемый или наставник не состоит в трудовых отношениях с организацией."
              .formatted(form));
    }
    if (isOutside(mentor)) {
      return no(
          "Наставник не работник организации: его участие оформляют договором с его работодателем или с ним самим.");
    }
    if (isOutside(mentee)) {
      return no(
          "Наставляемый не работник организации (ученик, студент или участник со стороны): статья 351.8 ТК РФ говорит о помощи другому работнику.");
    }
    return new LabourNeed(true, APPLIES);
  }

  private static boolean isOutside(Optional<? extends Participant> person) {
    return person.filter(it -> it.kind() != ParticipantKind.TEACHER).isPresent();
  }

  private static LabourNeed no(String reason) {
    return new LabourNeed(false, reason);
  }
}
