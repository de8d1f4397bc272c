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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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
  private LocalDate admittedUntil;
  private LocalDate erasedOn;

  /** Unique: the same person cannot be entered twice for one form of mentoring. */
  private String identity;

  /** What the search looks in: name and group in lower case. */
  private String searchText;

  @ElementCollection
  @CollectionTable(name = "participant_topic", joinColumns = @JoinColumn(name = "participant_id"))
  @Column(name = "topic")
  private Set<String> topics = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "participant_consent", joinColumns = @JoinColumn(name = "participant_id"))
  private List<Consent> consents = new ArrayList<>();

  @Version private int version;

  protected Participant() {}

  Participant(OrganisationId organisation, LocalDate enteredOn) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.enteredOn = enteredOn;
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
    this.searchText = (name.full() + " " + groupOrPost).toLowerCase(Locale.ROOT);
    readmit();
  }

  /** A paper with a consent was signed. */
  void consented(Consent consent, LocalDate today) {
    mustNotBeErased();
    if (consent.signedOn().isAfter(today)) {
      throw new Refusal("Согласие: дата подписи ещё не наступила, внесите его после подписи.");
    }
    consents.add(consent);
    readmit();
  }

  /** A consent was taken back; the participant is no longer matched if no other one is valid. */
  void withdrew(UUID consent, LocalDate day) {
    Consent given =
        consents.stream()
            .filter(it -> it.id().equals(consent))
            .findFirst()
            .orElseThrow(
                () -> Refusal.notFound("Согласие не найдено: обновите страницу участника."));
    if (day.isBefore(given.signedOn())) {
      throw new Refusal("Отзыв согласия раньше его подписи: проверьте дату отзыва.");
    }
    consents.remove(given);
    consents.add(given.withdrawn(day));
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
    admittedUntil = erasedOn == null ? ConsentPolicy.lastDay(this).orElse(null) : null;
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

  /** The papers signed, the newest first. */
  public List<Consent> consents() {
    return consents.stream().sorted(Comparator.comparing(Consent::signedOn).reversed()).toList();
  }

  /** The employee's consent to mentor that is in force on a day, if one was recorded. */
  public Optional<Consent> labourConsent(LocalDate day) {
    return consents().stream()
        .filter(it -> it.purpose() == Consent.Purpose.LABOUR && it.withdrawal().isEmpty())
        .filter(it -> !it.signedOn().isAfter(day) && !it.validUntil().isBefore(day))
        .findFirst();
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

  /** Last day on which the consents given suffice; empty if they do not suffice at all. */
  public Optional<LocalDate> admittedUntil() {
    return Optional.ofNullable(admittedUntil);
  }

  /** Whether the consents given suffice on a day. */
  public boolean admitted(LocalDate today) {
    return admittedUntil().map(it -> !today.isAfter(it)).orElse(false);
  }

  public boolean hasLeft() {
    return leftOn != null;
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
    this.admittedUntil = null;
    this.erasedOn = day;
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
