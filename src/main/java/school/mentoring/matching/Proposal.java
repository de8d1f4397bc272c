package school.mentoring.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.matching.pair.PairEnding;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.policy.Verdict;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Pairs proposed in a programme: changed by people, confirmed, put in force by an order. */
@Entity
@Table(name = "matching_proposal")
public class Proposal {

  /** How far a proposal has come. */
  public enum State {
    DRAFT("готовится"),
    CONFIRMED("опубликовано, ждёт приказа"),
    ORDERED("закреплено приказом");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @EmbeddedId private ProposalId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  private ProposalKind kind;

  private boolean requested;
  private Instant createdAt;
  private Instant confirmedAt;
  private String confirmedBy;

  @ElementCollection
  @CollectionTable(name = "matching_pair", joinColumns = @JoinColumn(name = "proposal_id"))
  private List<ProposedPair> pairs = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "matching_ban", joinColumns = @JoinColumn(name = "proposal_id"))
  private Set<PairKey> bans = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "matching_ending", joinColumns = @JoinColumn(name = "proposal_id"))
  private Set<PairEnding> endings = new HashSet<>();

  @Version private int version;

  protected Proposal() {}

  Proposal(OrganisationId organisation, ProgrammeId programme, Instant createdAt) {
    this(organisation, programme, ProposalKind.COMPUTED, createdAt);
  }

  Proposal(
      OrganisationId organisation, ProgrammeId programme, ProposalKind kind, Instant createdAt) {
    this.id = ProposalId.next();
    this.organisation = organisation;
    this.programme = programme;
    this.kind = kind;
    this.createdAt = createdAt;
    this.state = State.DRAFT;
  }

  /** Takes over newly computed pairs. */
  void propose(List<ProposedPair> computed) {
    mustBeDraft();
    if (!pairs().equals(computed)) {
      pairs.clear();
      pairs.addAll(computed);
    }
  }

  /** People decided that a proposed pair stays, or that it need not. */
  void pin(PairKey key, boolean pinned) {
    mustBeDraft();
    if (pairs.stream().noneMatch(it -> it.key().equals(key))) {
      throw Refusal.conflict("Этой пары в предложении уже нет: обновите страницу.");
    }
    replace(key, it -> it.pinned(pinned));
  }

  /** People decided on a pair; it takes the place of what was proposed for its mentee. */
  void fix(PairKey key) {
    mustBeDraft();
    pairs.removeIf(it -> it.mentee().equals(key.mentee()) && !it.pinned() || it.key().equals(key));
    pairs.add(ProposedPair.of(pairs.size() + 1, key, Verdict.undecided(), "", true));
  }

  /** The pair is not proposed any more. */
  void ban(PairKey key) {
    mustBeDraft();
    pairs.removeIf(it -> it.key().equals(key));
    bans.add(key);
  }

  /** Somebody may not be matched any more: the draft loses the pairs of this person, pinned too. */
  void leaveOut(UUID person) {
    mustBeDraft();
    pairs.removeIf(it -> it.mentor().id().equals(person) || it.mentee().id().equals(person));
  }

  /** From now on only known pairs stand in the draft, or the others are proposed beside them. */
  void onlyKnown(boolean known) {
    mustBeDraft();
    kind = known ? ProposalKind.KNOWN : ProposalKind.COMPUTED;
  }

  /** The order is to end a pair; what was said of it before is written over. */
  void end(PairEnding ending) {
    mustBeDraft();
    endings.removeIf(it -> it.key().equals(ending.key()));
    endings.add(ending);
  }

  /** The pair goes on after all. */
  void keep(PairKey key) {
    mustBeDraft();
    endings.removeIf(it -> it.key().equals(key));
  }

  /** A pair that people decided on is not wanted any more. */
  void drop(PairKey key) {
    mustBeDraft();
    pairs.removeIf(it -> it.key().equals(key));
  }

  void unban(PairKey key) {
    mustBeDraft();
    bans.remove(key);
  }

  /**
   * The pairs are agreed; each takes a place of its mentee in the programme.
   *
   * @param taken places that pairs in force take
   */
  void confirm(String by, Instant now, Set<String> taken) {
    mustBeDraft();
    if (pairs.isEmpty() && endings.isEmpty()) {
      throw new Refusal(
          "В предложении нет ни одной пары: внесите наставников и согласия на странице «Участники» и пересчитайте подбор.");
    }
    MenteePlaces places = new MenteePlaces(programme, taken);
    pairs.replaceAll(it -> it.takingPlace(places.next(it.mentee())));
    state = State.CONFIRMED;
    confirmedBy = by;
    confirmedAt = now;
  }

  /** The order was not signed: the pairs may be changed again. */
  void reopen() {
    if (state == State.ORDERED) {
      throw Refusal.conflict("Пары уже закреплены приказом: изменить можно только новым приказом.");
    }
    pairs.replaceAll(it -> it.takingPlace(null));
    state = State.DRAFT;
  }

  /** A step of the roadmap makes an order of the pairs. */
  void request() {
    requested = true;
  }

  /** Whether the pairs were published before a step of the roadmap came for them. */
  boolean waitsForItsStep() {
    return state == State.CONFIRMED && kind != ProposalKind.AMENDMENT && !requested;
  }

  /** The order on the pairs took effect. */
  void ordered() {
    if (state == State.DRAFT) {
      throw Refusal.conflict("Предложение ещё не подтверждено: подтвердите пары.");
    }
    state = State.ORDERED;
  }

  /** A pair failed. */
  void dissolve(PairKey key) {
    if (pairs.stream().anyMatch(it -> it.key().equals(key) && it.inForce())) {
      replace(key, ProposedPair::failed);
    }
  }

  private void replace(PairKey key, UnaryOperator<ProposedPair> change) {
    pairs.replaceAll(it -> it.key().equals(key) ? change.apply(it) : it);
  }

  private void mustBeDraft() {
    if (state != State.DRAFT) {
      throw Refusal.conflict(
          "Предложение %s: изменить его нельзя. Обновите страницу.".formatted(state.title));
    }
  }

  public ProposalId id() {
    return id;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public ProposalKind kind() {
    return kind;
  }

  public State state() {
    return state;
  }

  /** What the page showed; a confirmation of something else is refused. */
  public int version() {
    return version;
  }

  /** The pairs in the order of the annex. */
  public List<ProposedPair> pairs() {
    return pairs.stream().sorted(Comparator.comparingInt(ProposedPair::row)).toList();
  }

  public Set<PairKey> pins() {
    return pairs.stream()
        .filter(ProposedPair::pinned)
        .map(ProposedPair::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public Set<MenteeId> matched() {
    return pairs.stream()
        .filter(it -> !it.dissolved())
        .map(ProposedPair::mentee)
        .collect(Collectors.toSet());
  }

  public Set<PairKey> bans() {
    return Set.copyOf(bans);
  }

  /** The pairs that the order is to end. */
  Set<PairEnding> endings() {
    return Set.copyOf(endings);
  }
}
