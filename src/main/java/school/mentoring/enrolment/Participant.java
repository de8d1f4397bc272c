package school.mentoring.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** A person who takes part in an organisation's programmes, on one side of a pair. */
@Entity
@Table(name = "participant")
@DiscriminatorColumn(name = "side")
public abstract class Participant {

  @Id
  @Column(name = "participant_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private PersonName name;

  @Enumerated(EnumType.STRING)
  private ParticipantKind kind;

  private LocalDate birthDate;
  private String groupOrPost;
  private String form;
  private boolean employees;
  private String contacts;
  @Embedded private Profile profile;

  private LocalDate enteredOn;
  private LocalDate leftOn;
  private LocalDate erasedOn;

  /** Unique: the same person cannot be entered twice for one form of mentoring. */
  private String identity;

  /** The day on which somebody last saw to it that what is known still holds. */
  private LocalDate refreshedOn;

  /** What the search looks in. */
  private String searchText;

  @ElementCollection
  @CollectionTable(name = "participant_topic", joinColumns = @JoinColumn(name = "participant_id"))
  @Column(name = "topic")
  private Set<String> topics = new HashSet<>();

  @Embedded private Consents consents = new Consents();

  @Version private int version;

  protected Participant() {}

  Participant(OrganisationId organisation, LocalDate enteredOn) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.enteredOn = enteredOn;
    this.refreshedOn = enteredOn;
  }

  /** Takes over what is known of the person now. */
  void describe(PersonDetails details, MentoringForm form) {
    mustNotBeErased();
    this.name = details.name();
    this.kind = details.kind();
    this.birthDate = details.birthDate();
    this.groupOrPost = details.group();
    this.form = form.name();
    this.employees = form.betweenEmployees();
    this.contacts = details.contacts();
    this.profile = details.profile();
    this.topics.clear();
    this.topics.addAll(details.topics());
    this.identity = Identity.of(organisation, side(), details);
    rememberWords();
    readmit();
  }

  /** A paper with a consent was signed. */
  void consented(Consent consent, LocalDate today) {
    mustNotBeErased();
    ConsentPolicy.check(this, consent, today);
    consents.add(consent);
    readmit();
  }

  /** A consent was taken back; the participant is no longer matched if no other one is valid. */
  void withdrew(UUID consent, LocalDate day, String by) {
    consents.withdraw(consent, day, by);
    readmit();
  }

  /** There is no such paper: its record stays as a trail, and counts no more. */
  void mistook(UUID consent, LocalDate day, String by) {
    consents.mistake(consent, day, by);
    readmit();
  }

  /** Takes part no more; the record stays. */
  void leave(LocalDate day) {
    if (leftOn != null) {
      throw Refusal.conflict("Участник уже выбыл: обновите страницу.");
    }
    leftOn = day;
  }

  void comeBack() {
    mustNotBeErased();
    leftOn = null;
  }

  private void readmit() {
    if (erasedOn == null) {
      consents.count(birthDate());
    } else {
      consents.countNoMore();
    }
  }

  /** On which side of a pair. */
  public abstract Side side();

  /** The id on either side of a pair. */
  public UUID uuid() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public PersonName name() {
    return name;
  }

  public ParticipantKind kind() {
    return kind;
  }

  /** Known where the person may be under eighteen. */
  public Optional<LocalDate> birthDate() {
    return Optional.ofNullable(birthDate);
  }

  /** Whether the person is under eighteen on a day. */
  public boolean minor(LocalDate today) {
    return birthDate().map(it -> today.isBefore(ConsentPolicy.majority(it))).orElse(false);
  }

  /** The eighteenth birthday, where the birth date is known. */
  public Optional<LocalDate> majority() {
    return birthDate().map(ConsentPolicy::majority);
  }

  /** Class of a pupil («7А»), or post of an adult. */
  public String group() {
    return groupOrPost;
  }

  /** Form of mentoring, for example «учитель – ученик». */
  public String form() {
    return form;
  }

  /** Whether an employee mentors an employee, which the labour law wants a consent for. */
  public boolean betweenEmployees() {
    return employees;
  }

  public String contacts() {
    return contacts;
  }

  /** What the bases tell of the person beside name, class and topics. */
  public Profile profile() {
    return profile;
  }

  /** Full years of age on a day, where the birth date is known. */
  public Optional<Integer> age(LocalDate day) {
    return birthDate().map(it -> Period.between(it, day).getYears());
  }

  /** What a mentee asks for, or a mentor is good at; sorted. */
  public List<String> topics() {
    return List.copyOf(new TreeSet<>(topics));
  }

  /** The papers recorded, the newest first; those taken back or recorded by mistake, too. */
  public List<Consent> consents() {
    return consents.all();
  }

  /**
   * A recorded paper.
   *
   * @throws Refusal if there is none
   */
  public Consent consent(UUID consent) {
    return consents.get(consent);
  }

  /** The paper of a purpose that suffices on a day, the newest one, if there is any. */
  public Optional<Consent> consent(Purpose purpose, LocalDate day) {
    return consents.sufficing(purpose, day, birthDate()).findFirst();
  }

  /** The employee's consent to mentor that is in force on a day, if one was recorded. */
  public Optional<Consent> labourConsent(LocalDate day) {
    return consent(Purpose.LABOUR, day);
  }

  /** Whether the person's data may be published on a page on a day. */
  public boolean publishable(LocalDate day, String address) {
    return admitted(day)
        && consents
            .sufficing(Purpose.DISTRIBUTION, day, birthDate())
            .anyMatch(it -> it.publication().covers(address));
  }

  /** Last day on which answers may be collected and the person matched; empty if never. */
  public Optional<LocalDate> admittedUntil() {
    return consents.until(Purpose.PROCESSING);
  }

  /** Last day on which the papers of a purpose suffice; empty if they do not. */
  public Optional<LocalDate> until(Purpose purpose) {
    return consents.until(purpose);
  }

  /** Whether the consent to processing is in force: answers may be collected, pairs sought. */
  public boolean admitted(LocalDate today) {
    return admittedUntil().map(it -> !today.isAfter(it)).orElse(false);
  }

  /** Whether both are the same person: name and birth date agree. */
  public boolean samePerson(Participant other) {
    return name.full().equalsIgnoreCase(other.name.full())
        && Objects.equals(birthDate, other.birthDate);
  }

  public LocalDate enteredOn() {
    return enteredOn;
  }

  public Optional<LocalDate> leftOn() {
    return Optional.ofNullable(leftOn);
  }

  /** By what the same person is recognised in a file. */
  public String identity() {
    return identity;
  }

  public boolean hasLeft() {
    return leftOn != null;
  }

  /** What is known of the person was looked through and holds. */
  void refreshed(LocalDate day) {
    this.refreshedOn = day;
  }

  /** The day of entry, or a later one on which what is known was looked through. */
  public LocalDate refreshedOn() {
    return refreshedOn;
  }

  /** Whether nobody looked through what is known for a year. */
  public boolean stale(LocalDate today) {
    return !refreshedOn.isAfter(today.minusYears(1));
  }

  /** A pupil is in another class now. */
  void goToClass(String name) {
    this.groupOrPost = name;
    rememberWords();
  }

  private void rememberWords() {
    this.searchText = SearchWords.of(name.full(), groupOrPost, profile.place(), topics);
  }

  /**
   * Nobody can tell any more who it was: only the side, the form and the consents as a record stay.
   */
  void erase(String pseudonym, LocalDate day) {
    this.name = new PersonName(pseudonym, "", "");
    this.birthDate = null;
    this.groupOrPost = "";
    this.contacts = "";
    this.profile = Profile.untold();
    this.topics.clear();
    this.identity = "erased|" + id;
    this.searchText = pseudonym.toLowerCase(Locale.ROOT);
    this.leftOn = leftOn == null ? day : leftOn;
    this.erasedOn = day;
    readmit();
  }

  private void mustNotBeErased() {
    if (erasedOn != null) {
      throw Refusal.conflict(
          "Данные участника уничтожены: запись больше не меняют. Если человек участвует снова, внесите его заново с новым согласием.");
    }
  }

  /** The day on which the data of the person were erased, if they were. */
  public Optional<LocalDate> erasedOn() {
    return Optional.ofNullable(erasedOn);
  }
}
