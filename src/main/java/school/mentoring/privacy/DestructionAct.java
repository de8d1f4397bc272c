package school.mentoring.privacy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import school.mentoring.organisation.Organisation;
import school.mentoring.shared.OrganisationId;

/**
 * The act of destruction of one person's data (приказ Роскомнадзора № 179 of 28.10.2022). It alone
 * names the person afterwards, and goes itself when its three years are over.
 */
@Entity
@Table(name = "destruction_act")
public class DestructionAct {

  private static final int YEARS_KEPT = 3;

  @Id
  @Column(name = "act_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  private int number;
  private String personName;
  private String pseudonym;

  @Enumerated(EnumType.STRING)
  private ErasureReason reason;

  private LocalDate receivedOn;
  private LocalDate dueOn;
  private Instant madeAt;
  private String madeBy;
  private String maker;
  private String commission;
  private String operatorName;
  private String operatorAddress;
  private LocalDate keptUntil;

  @ElementCollection
  @CollectionTable(name = "destruction_act_person", joinColumns = @JoinColumn(name = "act_id"))
  @Column(name = "person")
  private Set<UUID> people = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "destruction_act_line", joinColumns = @JoinColumn(name = "act_id"))
  @OrderColumn(name = "position")
  private List<DestructionLine> lines = new ArrayList<>();

  protected DestructionAct() {}

  DestructionAct(Organisation operator, int number, Subject subject, List<Holding> holdings) {
    this.id = UUID.randomUUID();
    this.organisation = operator.id();
    this.number = number;
    this.personName = subject.name().full();
    this.pseudonym = subject.pseudonym();
    this.operatorName = operator.fullName();
    this.people.addAll(subject.people());
    holdings.stream().map(DestructionLine::of).forEach(lines::add);
  }

  /** Why, and until when it had to be done. */
  DestructionAct because(ErasureDemand demand, LocalDate due) {
    this.reason = demand.reason();
    this.receivedOn = demand.receivedOn();
    this.dueOn = due;
    this.commission = demand.commission();
    this.operatorAddress = demand.address();
    return this;
  }

  /** Who did it, and when. */
  DestructionAct by(String login, String nameAndPost, ZonedDateTime now) {
    this.madeBy = login;
    this.maker = nameAndPost;
    this.madeAt = now.toInstant();
    this.keptUntil = now.toLocalDate().plusYears(YEARS_KEPT);
    return this;
  }

  public UUID id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public int number() {
    return number;
  }

  public String personName() {
    return personName;
  }

  public String pseudonym() {
    return pseudonym;
  }

  public ErasureReason reason() {
    return reason;
  }

  /** The day of the withdrawal, the demand or the finding. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }

  /** Name and post of whoever confirmed it. */
  public String maker() {
    return maker;
  }

  /** Others who took part, one a line. */
  public List<String> commission() {
    return commission.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  public String operatorName() {
    return operatorName;
  }

  public String operatorAddress() {
    return operatorAddress;
  }

  /** The last day of its three years. */
  public LocalDate keptUntil() {
    return keptUntil;
  }

  /** Ids of the person's records. */
  public Set<UUID> people() {
    return Set.copyOf(people);
  }

  public List<DestructionLine> lines() {
    return List.copyOf(lines);
  }
}
