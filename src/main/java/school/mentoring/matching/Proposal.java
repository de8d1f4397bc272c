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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.matching.pair.PairEnding;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Pairs proposed in a programme: changed by people, confirmed, put in force by an order. */
@Entity
@Table(name = "matching_proposal")
public class Proposal {

  @EmbeddedId private ProposalId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private ProposalKind kind;

  private Instant createdAt;
  @Embedded private Agreement agreement = new Agreement();
  @Embedded private ProposedPairs pairs = new ProposedPairs();

  @ElementCollection
  @CollectionTable(name = "matching_ending", joinColumns = @JoinColumn(name = "proposal_id"))
  private Set<PairEnding> endings = new HashSet<>();

  @Version private int version;

  protected Proposal() {}

  Proposal(
      OrganisationId organisation, ProgrammeId programme, ProposalKind kind, Instant createdAt) {
    this.id = ProposalId.next();
    this.organisation = organisation;
    this.programme = programme;
    this.kind = kind;
    this.createdAt = createdAt;
  }

  /** Takes over newly computed pairs. */
  void propose(List<ProposedPair> computed) {
    opened().become(computed);
  }

  /** People decided that a proposed pair stays, or that it need not. */
  void pin(PairKey key, boolean pinned) {
    opened().pin(key, pinned);
  }

  /** People decided on a pair; it takes the place of what was proposed for its mentee. */
  void fix(PairKey key) {
    opened().fix(key);
  }

  /** The pair is not proposed any more. */
  void ban(PairKey key) {
    opened().ban(key);
  }

  /** Somebody may not be matched any more: the draft loses the pairs of this person, pinned too. */
  void leaveOut(UUID person) {
    opened().leaveOut(person);
  }

  /** From now on only known pairs stand in the draft, or the others are proposed beside them. */
  void onlyKnown(boolean known) {
    agreement.mustBeOpen();
    kind = known ? ProposalKind.KNOWN : ProposalKind.COMPUTED;
  }

  /** The order is to end a pair; what was said of it before is written over. */
  void end(PairEnding ending) {
    keep(ending.key());
    endings.add(ending);
  }

  /** The pair goes on after all. */
  void keep(PairKey key) {
    agreement.mustBeOpen();
    endings.removeIf(it -> it.key().equals(key));
  }

  /** A pair that people decided on is not wanted any more. */
  void drop(PairKey key) {
    opened().drop(key);
  }

  void unban(PairKey key) {
    opened().unban(key);
  }

  /**
   * The pairs are agreed; each takes a place of its mentee in the programme.
   *
   * @param taken places that pairs in force take
   */
  void confirm(String by, Instant now, Set<String> taken) {
    agreement.mustBeOpen();
    if (pairs.isEmpty() && endings.isEmpty()) {
      throw new Refusal(
          "В предложении нет ни одной пары: внесите наставников и согласия на странице «Участники» и пересчитайте подбор.");
    }
    pairs.takePlaces(new MenteePlaces(programme, taken));
    agreement.reach(by, now);
  }

  /** The order was not signed: the pairs may be changed again. */
  void reopen() {
    agreement.reopen();
    pairs.leavePlaces();
  }

  /** A step of the roadmap makes an order of the pairs. */
  void request() {
    agreement.request();
  }

  /** Whether the pairs were published before a step of the roadmap came for them. */
  boolean waitsForItsStep() {
    return agreement.waitsForItsStep() && kind != ProposalKind.AMENDMENT;
  }

  /** The order on the pairs took effect. */
  void ordered() {
    agreement.ordered();
  }

  /** A pair failed. */
  void dissolve(PairKey key) {
    pairs.dissolve(key);
  }

  /** The pairs, to be changed while they are a draft. */
  private ProposedPairs opened() {
    agreement.mustBeOpen();
    return pairs;
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

  public ProposalState state() {
    return agreement.state();
  }

  /** What the page showed; a confirmation of something else is refused. */
  public int version() {
    return version;
  }

  /** The pairs in the order of the annex. */
  public List<ProposedPair> pairs() {
    return pairs.inOrder();
  }

  public Set<PairKey> pins() {
    return pairs.pins();
  }

  public Set<MenteeId> matched() {
    return pairs.matched();
  }

  public Set<PairKey> bans() {
    return pairs.bans();
  }

  /** The pairs that the order is to end. */
  Set<PairEnding> endings() {
    return Set.copyOf(endings);
  }
}
