package school.mentoring.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.shared.Refusal;

/**
 * Whose consents suffice for what, and until when. For somebody under eighteen the representative
 * signs; on the eighteenth birthday the person is asked anew. The consent to processing opens
 * questionnaires and the matching; the order on a pair waits for the consent of the labour law and
 * for the representative's consent that a minor takes part; publishing waits for its own.
 */
public final class ConsentPolicy {

  private static final int MAJORITY = 18;
  private static final int OWN_MARK = 14;

  private ConsentPolicy() {}

  /** The eighteenth birthday; of somebody born on 29 February, 28 February of a common year. */
  public static LocalDate majority(LocalDate birthDate) {
    return birthDate.plusYears(MAJORITY);
  }

  /** Last day on which the papers of a purpose suffice; empty if they do not suffice at all. */
  static Optional<LocalDate> lastDay(
      List<Consent> papers, Purpose purpose, Optional<LocalDate> birthDate) {
    return papers.stream()
        .filter(it -> it.purpose() == purpose)
        .flatMap(it -> lastDay(it, birthDate).stream())
        .max(Comparator.naturalOrder());
  }

  /** Last day of one paper; empty if it never sufficed or was taken back. */
  static Optional<LocalDate> lastDay(Consent consent, Optional<LocalDate> birthDate) {
    if (!consent.stands()) {
      return Optional.empty();
    }
    Optional<LocalDate> majority = birthDate.map(ConsentPolicy::majority);
    if (consent.signer() == Signer.REPRESENTATIVE) {
      return majority.map(it -> earlier(consent.validUntil(), it.minusDays(1)));
    }
    return majority.filter(consent.signedOn()::isBefore).isPresent()
        ? Optional.empty()
        : Optional.of(consent.validUntil());
  }

  /** The papers that a person is to have on a day; publishing is never asked of anybody. */
  public static List<Purpose> needed(Participant person, LocalDate day) {
    List<Purpose> needed = new ArrayList<>(List.of(Purpose.PROCESSING));
    if (person.minor(day)) {
      needed.add(Purpose.PARTICIPATION);
    }
    if (person.side() == Side.MENTOR && employee(person)) {
      needed.add(Purpose.LABOUR);
    }
    return needed;
  }

  /** Whether a minor signs beside the representative. */
  public static boolean ownMarkWanted(Participant person, LocalDate day) {
    return person.minor(day) && person.age(day).filter(it -> it >= OWN_MARK).isPresent();
  }

  private static boolean employee(Participant person) {
    return person.betweenEmployees() && person.kind() == ParticipantKind.TEACHER;
  }

  /**
   * Which papers the order on a pair still waits for.
   *
   * @return sentences in Russian that name the person and the paper to get; none if all is well
   */
  public static List<String> beforeOrder(Mentor mentor, Mentee mentee, LocalDate day) {
    List<String> lacking = new ArrayList<>();
    List.of(mentor, mentee).forEach(it -> personal(it, day, lacking));
    if (employee(mentor) && employee(mentee) && mentor.labourConsent(day).isEmpty()) {
      lacking.add(
          mentor.name().full()
              + ": не внесено письменное согласие работника на наставничество (статья 351.8 ТК РФ). "
              + "Получите его до подписания приказа и внесите на странице участника");
    }
    return lacking;
  }

  private static void personal(Participant person, LocalDate day, List<String> lacking) {
    if (!person.admitted(day)) {
      lacking.add(person.name().full() + ": нет действующего согласия на обработку данных");
    }
    if (person.minor(day) && person.consent(Purpose.PARTICIPATION, day).isEmpty()) {
      lacking.add(
          person.name().full()
              + ": не внесено согласие законного представителя на участие несовершеннолетнего");
    }
  }

  /**
   * Looks at a paper that is to be recorded.
   *
   * @throws Refusal if it is signed by somebody who cannot, or is not signed yet
   */
  static void check(Participant person, Consent consent, LocalDate today) {
    if (consent.signedOn().isAfter(today)) {
      throw new Refusal("Согласие: дата подписи ещё не наступила, внесите его после подписи.");
    }
    if (person.birthDate().filter(consent.signedOn()::isBefore).isPresent()) {
      throw new Refusal(
          "Согласие: дата подписи раньше даты рождения участника, проверьте обе даты.");
    }
    if (consent.purpose() == Purpose.PARTICIPATION && consent.signer() == Signer.SELF) {
      throw new Refusal(
          "Согласие на участие несовершеннолетнего подписывает законный представитель: выберите его в поле «Кто подписал».");
    }
    if (consent.purpose() == Purpose.LABOUR
        && (consent.signer() == Signer.REPRESENTATIVE || person.side() != Side.MENTOR)) {
      throw new Refusal(
          "Согласие работника на наставничество подписывает сам наставник: проверьте, чьё это согласие и кто его подписал.");
    }
    if (consent.purpose() == Purpose.DISTRIBUTION && consent.publication().addresses().isEmpty()) {
      throw new Refusal("Согласие на распространение: укажите адрес страницы и перечень данных.");
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
