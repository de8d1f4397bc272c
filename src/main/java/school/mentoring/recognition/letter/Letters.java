package school.mentoring.recognition.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Capital;

/** Issues letters, certificates and diplomas, and keeps their register. */
@Service
public class Letters {

  private static final int LONGEST_NAME = 300;

  private final LetterRepository letters;
  private final LetterNumbers numbers;
  private final LetterWordings wordings;
  private final Recipients recipients;
  private final Programmes programmes;
  private final Organisations organisations;
  private final Staff staff;
  private final Clock clock;

  Letters(
      LetterRepository letters,
      LetterNumbers numbers,
      LetterWordings wordings,
      Recipients recipients,
      Programmes programmes,
      Organisations organisations,
      Staff staff,
      Clock clock) {
    this.letters = letters;
    this.numbers = numbers;
    this.wordings = wordings;
    this.recipients = recipients;
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
    Set<String> taken = Set.copyOf(letters.taken(programmeId, kind));
    int least = wordings.of(organisation, kind).leastMeetings();
    return recipients.of(programme, kind, least).stream()
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
    List<Recipient> chosen =
        recipients(by.organisation(), programmeId, kind).stream()
            .filter(it -> keys.contains(it.key()))
            .toList();
    if (chosen.isEmpty()) {
      throw new Refusal(
          "Никто не выбран, или документы им уже выданы: отметьте получателей и повторите.");
    }
    List<String> unfit = chosen.stream().filter(it -> !it.fit()).map(Recipient::name).toList();
    if (!unfit.isEmpty()) {
      throw new Refusal(
          "Условие сертификата (встреч не меньше %d и отзыв хотя бы одной стороны) не выполнено: %s. Снимите отметку или измените условие в тексте документа."
              .formatted(
                  wordings.of(by.organisation(), kind).leastMeetings(), String.join(", ", unfit)));
    }
    chosen.forEach(it -> issue(by, programme, kind, it, counter));
    return chosen.size();
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
    Recipient to = recipients.typed(programme, who, PlainText.of(dative).strip());
    if (letters.taken(programmeId, kind).contains(to.key())) {
      throw Refusal.conflict("«%s»: такое письмо в этой программе уже выдано.".formatted(who));
    }
    issue(by, programme, kind, to, counter);
  }

  private void issue(
      CurrentMember by, Programme programme, LetterKind kind, Recipient to, LetterCounter counter) {
    LetterWording wording = wordings.of(by.organisation(), kind);
    StaffMember head = staff.head(by.organisation());
    Letter letter = new Letter(programme, kind, to, counter.next());
    letter.word(wording.title(), LetterText.of(wording.body(), to.facts()));
    letter.sign(
        Capital.of(organisations.get(by.organisation()).headPost()),
        head.name().initialsFirst(),
        LocalDate.now(clock),
        by.login());
    letters.save(letter);
  }

  /** A letter counts no more; whom it was for may get another one with a new number. */
  @Transactional
  public void cancel(CurrentMember by, UUID id, String reason) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    get(by.organisation(), id).cancel(PlainText.of(reason), LocalDate.now(clock));
  }

  /** Letters were handed over on a day. */
  @Transactional
  public void present(
      CurrentMember by, ProgrammeId programme, Collection<UUID> ids, LocalDate day) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    programmes.get(programme, by.organisation());
    List<Letter> chosen = chosen(by.organisation(), programme, ids);
    if (chosen.isEmpty()) {
      throw new Refusal("Ничего не выбрано: отметьте документы, которые вручены.");
    }
    chosen.forEach(it -> it.present(day, LocalDate.now(clock)));
  }

  /** The mark of handing over was a mistake. */
  @Transactional
  public void notPresented(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    get(by.organisation(), id).notPresented();
  }

  /** A letter of an organisation. */
  @Transactional(readOnly = true)
  public Letter get(OrganisationId organisation, UUID id) {
    return letters
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(() -> Refusal.notFound("Документ не найден: откройте его из реестра."));
  }

  /** The register of a programme, the newest first. */
  @Transactional(readOnly = true)
  public Page<Letter> register(OrganisationId organisation, ProgrammeId programme, Pageable page) {
    return letters.findByOrganisationAndProgrammeOrderByLetterNumberDesc(
        organisation, programme, page);
  }

  /** Some letters of a programme, by number. */
  @Transactional(readOnly = true)
  public List<Letter> chosen(
      OrganisationId organisation, ProgrammeId programme, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : letters.findByOrganisationAndProgrammeAndIdInOrderByLetterNumber(
            organisation, programme, ids);
  }

  /** The valid letters of some people in all years. */
  @Transactional(readOnly = true)
  public List<Letter> of(OrganisationId organisation, Collection<UUID> people) {
    return people.isEmpty() ? List.of() : letters.valid(organisation, people);
  }

  /** «Благодарность партнёру: 3, вручено 2», a line for each kind; empty before the first one. */
  @Transactional(readOnly = true)
  public List<String> summary(OrganisationId organisation, ProgrammeId programme) {
    return letters.counted(organisation, programme).stream()
        .sorted(Comparator.comparing(LetterRepository.Counted::getKind))
        .map(
            it ->
                "%s: %d, вручено %d"
                    .formatted(it.getKind().title(), it.getIssued(), it.getPresented()))
        .toList();
  }
}
