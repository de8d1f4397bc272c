package school.mentoring.recognition.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Capital;

/** Issues letters, certificates and diplomas with the next numbers of the register. */
@Service
public class Issuing {

  private static final int LONGEST_NAME = 300;

  private final LetterRepository letters;
  private final LetterNumbers numbers;
  private final LetterWordings wordings;
  private final Recipients recipients;
  private final FactsReader facts;
  private final Programmes programmes;
  private final Organisations organisations;
  private final Staff staff;
  private final Clock clock;

  Issuing(
      LetterRepository letters,
      LetterNumbers numbers,
      LetterWordings wordings,
      Recipients recipients,
      FactsReader facts,
      Programmes programmes,
      Organisations organisations,
      Staff staff,
      Clock clock) {
    this.letters = letters;
    this.numbers = numbers;
    this.wordings = wordings;
    this.recipients = recipients;
    this.facts = facts;
    this.programmes = programmes;
    this.organisations = organisations;
    this.staff = staff;
    this.clock = clock;
  }

  /** Whom a letter of a kind can still be issued to. */
  @Transactional(readOnly = true)
  public List<Recipient> recipients(
      OrganisationId organisation, ProgrammeId programmeId, LetterKind kind) {
    Programme programme = programmes.get(programmeId, organisation);
    return left(programme, kind, wordings.of(organisation, kind));
  }

  private List<Recipient> left(Programme programme, LetterKind kind, LetterWording wording) {
    Set<String> taken = Set.copyOf(letters.taken(programme.id(), kind));
    return recipients.of(programme, kind, wording.leastMeetings()).stream()
        .filter(it -> !taken.contains(it.key()))
        .toList();
  }

  /**
   * Letters are issued to those chosen; they get the next numbers of the register.
   *
   * @param keys of recipients found in the programme
   * @return how many were issued
   */
  @Transactional
  public int issue(
      CurrentMember by, ProgrammeId programmeId, LetterKind kind, Collection<String> keys) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Programme programme = programmes.get(programmeId, by.organisation());
    LetterCounter counter = numbers.hold(by.organisation(), programme.schoolYear().start());
    LetterWording wording = wordings.of(by.organisation(), kind);
    Set<String> wanted = Set.copyOf(keys);
    List<Recipient> chosen =
        left(programme, kind, wording).stream().filter(it -> wanted.contains(it.key())).toList();
    mustBeFit(chosen, wording);
    issue(by, programme, wording, chosen, counter);
    return chosen.size();
  }

  private static void mustBeFit(List<Recipient> chosen, LetterWording wording) {
    if (chosen.isEmpty()) {
      throw new Refusal(
          "Никто не выбран, или документы им уже выданы: отметьте получателей и повторите.");
    }
    List<String> unfit = chosen.stream().filter(it -> !it.fit()).map(Recipient::name).toList();
    if (!unfit.isEmpty()) {
      throw new Refusal(
          "Условие сертификата (встреч не меньше %d и отзыв хотя бы одной стороны) не выполнено: %s. Снимите отметку или измените условие в тексте документа."
              .formatted(wording.leastMeetings(), String.join(", ", unfit)));
    }
  }

  /** A letter to somebody typed by hand. */
  @Transactional
  public void issueTo(
      CurrentMember by, ProgrammeId programmeId, LetterKind kind, String name, String dative) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Programme programme = programmes.get(programmeId, by.organisation());
    String who = PlainText.of(name).strip();
    if (who.isEmpty() || who.length() > LONGEST_NAME || dative.length() > LONGEST_NAME) {
      throw new Refusal(
          "Кому письмо: напишите имя или организацию, не длиннее %d знаков."
              .formatted(LONGEST_NAME));
    }
    if (!kind.typed()) {
      throw new Refusal("«%s»: получателя выбирают из списка.".formatted(kind.title()));
    }
    LetterCounter counter = numbers.hold(by.organisation(), programme.schoolYear().start());
    Recipient to = facts.typed(programme, who, PlainText.of(dative).strip());
    if (letters.taken(programmeId, kind).contains(to.key())) {
      throw Refusal.conflict("«%s»: такое письмо в этой программе уже выдано.".formatted(who));
    }
    issue(by, programme, wordings.of(by.organisation(), kind), List.of(to), counter);
  }

  private void issue(
      CurrentMember by,
      Programme programme,
      LetterWording wording,
      List<Recipient> all,
      LetterCounter counter) {
    String post = Capital.of(organisations.get(by.organisation()).headPost());
    String head = staff.head(by.organisation()).name().initialsFirst();
    LocalDate today = LocalDate.now(clock);
    for (Recipient to : all) {
      Letter letter = new Letter(programme, wording.kind(), to, counter.next());
      letter.word(wording.title(), LetterText.of(wording.body(), to.facts()));
      letter.sign(post, head, today, by.login());
      letters.save(letter);
    }
  }
}
