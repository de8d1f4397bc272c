package school.mentoring.recognition.contest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** A member of a jury with the marks given; an outsider has no login. */
@Entity
@Table(name = "juror")
public class Juror {

  @Id
  @Column(name = "juror_id")
  private UUID id;

  private UUID contestId;
  @Embedded private OrganisationId organisation;
  private String login;
  private String name;
  private String post;
  private boolean chair;
  private boolean finished;

  @ElementCollection
  @CollectionTable(name = "juror_mark", joinColumns = @JoinColumn(name = "juror_id"))
  private Set<Mark> marks = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "juror_abstention", joinColumns = @JoinColumn(name = "juror_id"))
  @Column(name = "application_id")
  private Set<UUID> abstentions = new HashSet<>();

  @Version private int version;

  protected Juror() {}

  Juror(Contest contest, String login, String name, String post, boolean chair) {
    this.id = UUID.randomUUID();
    this.contestId = contest.id();
    this.organisation = contest.organisation();
    this.login = login;
    this.name = ContestEntry.line("Имя члена жюри", name, 300);
    this.post = ContestEntry.line("Должность члена жюри", post, 300);
    this.chair = chair;
    if (this.name.isEmpty()) {
      throw new Refusal("Имя члена жюри не указано: напишите фамилию, имя и отчество.");
    }
  }

  /** Gives points for an application, one for each criterion; empty ones are left open. */
  void score(UUID application, Map<Integer, Integer> points, List<Criterion> criteria) {
    points.forEach((number, given) -> criteria.get(number).check(given));
    abstentions.remove(application);
    marks.removeIf(it -> it.application().equals(application));
    points.forEach((number, given) -> marks.add(new Mark(application, number, given)));
  }

  /** Does not judge an application. */
  void abstain(UUID application) {
    marks.removeIf(it -> it.application().equals(application));
    abstentions.add(application);
  }

  /**
   * Goes on while the juror is not through: marks given after that would stand without a task.
   *
   * @throws Refusal once the juror has said so
   */
  void mustBeAtWork() {
    if (finished) {
      throw Refusal.conflict("Оценки уже сданы: нажмите «Изменить оценки», чтобы поправить их.");
    }
  }

  /** Everything the juror gave is forgotten. */
  void forget() {
    marks.clear();
    abstentions.clear();
    finished = false;
  }

  void forget(UUID application) {
    marks.removeIf(it -> it.application().equals(application));
    abstentions.remove(application);
  }

  void finish() {
    this.finished = true;
  }

  void goOn() {
    this.finished = false;
  }

  void lead(boolean chairs) {
    this.chair = chairs;
  }

  /** The weighted points for an application; empty unless every criterion was judged. */
  Optional<BigDecimal> total(UUID application, List<Criterion> criteria) {
    Map<Integer, Integer> given =
        marks.stream()
            .filter(it -> it.application().equals(application))
            .collect(Collectors.toMap(Mark::criterion, Mark::points));
    if (given.size() < criteria.size()) {
      return Optional.empty();
    }
    int sum = 0;
    for (int i = 0; i < criteria.size(); i++) {
      sum += given.get(i) * criteria.get(i).weight();
    }
    return Optional.of(BigDecimal.valueOf(sum));
  }

  /** Points given by a criterion. */
  public OptionalInt points(UUID application, int criterion) {
    return marks.stream()
        .filter(it -> it.application().equals(application) && it.criterion() == criterion)
        .mapToInt(Mark::points)
        .findFirst();
  }

  public boolean abstains(UUID application) {
    return abstentions.contains(application);
  }

  public boolean hasMarks() {
    return !marks.isEmpty();
  }

  public UUID id() {
    return id;
  }

  public UUID contest() {
    return contestId;
  }

  public Optional<String> login() {
    return Optional.ofNullable(login);
  }

  public String name() {
    return name;
  }

  public String post() {
    return post;
  }

  public boolean chair() {
    return chair;
  }

  /** Whether the juror has said that nothing more is to come. */
  public boolean finished() {
    return finished;
  }
}
