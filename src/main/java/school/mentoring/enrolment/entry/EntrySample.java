package school.mentoring.enrolment.entry;

import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Side;

/** The invented row of the file that people download to fill in. */
final class EntrySample {

  private EntrySample() {}

  static String of(EntryField field, Side side) {
    boolean mentor = side == Side.MENTOR;
    return switch (field) {
      case SURNAME -> mentor ? "Образцова" : "Примеров";
      case GIVEN_NAME -> mentor ? "Вера" : "Егор";
      case PATRONYMIC -> mentor ? "Игоревна" : "Олегович";
      case KIND -> (mentor ? ParticipantKind.TEACHER : ParticipantKind.PUPIL).title();
      case BIRTH_DATE -> mentor ? "" : "14.03.2013";
      case GROUP -> mentor ? "учитель математики" : "7А";
      case FORM -> "учитель – ученик";
      case TOPICS -> mentor ? "математика, проекты" : "математика";
      case CAPACITY -> "2";
      case CONSENT_SIGNER -> (mentor ? Consent.Signer.SELF : Consent.Signer.REPRESENTATIVE).title();
      case CONSENT_NUMBER -> "12";
      case CONSENT_DATE -> "01.09.2025";
      case CONSENT_UNTIL -> "31.08.2030";
      case CONSENT_KEPT_AT -> "папка 3, приёмная";
      case PARTICIPATION_DATE -> mentor ? "" : "01.09.2025";
      case PARTICIPATION_UNTIL -> mentor ? "" : "31.08.2030";
      case VARIANT -> mentor ? "" : "учитель – неуспевающий ученик";
      case MANNER -> "традиционное";
      case REPRESENTATIVE -> mentor ? "" : "Примерова Ольга Ивановна";
      case AVAILABILITY -> "вторник и четверг после уроков, очно";
      case MENTORS_WANTED, SMALLEST_GROUP -> "1";
      case ACHIEVEMENTS -> "призёр конкурса «Учитель года»";
      case PREFERRED_AGE -> "11–14";
      case HOURS -> "2";
      case WORKING_SINCE -> mentor ? "2005" : "";
      default -> "";
    };
  }
}
