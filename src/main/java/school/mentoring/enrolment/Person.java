package school.mentoring.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.OrganisationId;

/** Who somebody is, as an organisation knows it: name, class or post, and what was told. */
@MappedSuperclass
public abstract class Person {

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

  /** Unique: the same person cannot be entered twice for one form of mentoring. */
  private String identity;

  /** What the search looks in. */
  private String searchText;

  @ElementCollection
  @CollectionTable(name = "participant_topic", joinColumns = @JoinColumn(name = "participant_id"))
  @Column(name = "topic")
  private Set<String> topics = new HashSet<>();

  protected Person() {}

  Person(OrganisationId organisation) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
  }

  /** Takes over what is known of the person now. */
  void know(PersonDetails details, MentoringForm form) {
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
  }

  /** A pupil is in another class now. */
  void goToClass(String name) {
    this.groupOrPost = name;
    rememberWords();
  }

  private void rememberWords() {
    this.searchText = SearchWords.of(name.full(), groupOrPost, profile.place(), topics);
  }

  /** Nobody can tell any more who it was: only the side and the form stay. */
  void forget(String pseudonym) {
    this.name = new PersonName(pseudonym, "", "");
    this.birthDate = null;
    this.groupOrPost = "";
    this.contacts = "";
    this.profile = Profile.untold();
    this.topics.clear();
    this.identity = "erased|" + id;
    this.searchText = pseudonym.toLowerCase(Locale.ROOT);
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

  /** Whether both are the same person: name and birth date agree. */
  public boolean samePerson(Person other) {
    return name.full().equalsIgnoreCase(other.name().full())
        && birthDate().equals(other.birthDate());
  }

  /** By what the same person is recognised in a file. */
  public String identity() {
    return identity;
  }
}
