package school.mentoring.enrolment.questionnaire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import school.mentoring.enrolment.MentoringForm;

/**
 * Who meets whom in a form of mentoring, as the conditions of the questionnaires ask it. A form of
 * the organisation's own tells it by its name, so that it gets fitting questions at once.
 */
final class PairFacts {

  private static final String EMPLOYEE = "employee";
  private static final String LEARNER = "learner";
  private static final String EMPLOYER = "employer";

  private PairFacts() {}

  /** The facts of a form; those of a learner with an employee where no form is known. */
  static Map<String, String> of(Optional<MentoringForm> form) {
    boolean colleagues = form.map(MentoringForm::betweenEmployees).orElse(false);
    String name = form.map(MentoringForm::name).orElse("").toLowerCase(Locale.ROOT);
    return Map.of(
        "menteeIs",
        colleagues ? EMPLOYEE : LEARNER,
        "mentorIs",
        mentor(name, colleagues),
        "pair",
        pair(name, colleagues));
  }

  /** Which of the usual forms it is, or comes nearest to. */
  private static String pair(String name, boolean colleagues) {
    if (colleagues) {
      return "teacherTeacher";
    }
    return switch (mentor(name, false)) {
      case EMPLOYER -> name.endsWith("студент") ? "employerStudent" : "employerPupil";
      case LEARNER -> name.startsWith("студент") ? "studentPupil" : "pupilPupil";
      default -> "teacherPupil";
    };
  }

  private static String mentor(String name, boolean colleagues) {
    if (colleagues) {
      return EMPLOYEE;
    }
    if (name.startsWith("работодатель") || name.contains("партнёр")) {
      return EMPLOYER;
    }
    return name.startsWith("ученик") || name.startsWith("студент") ? LEARNER : EMPLOYEE;
  }
}
