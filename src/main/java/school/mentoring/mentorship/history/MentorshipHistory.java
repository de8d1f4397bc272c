package school.mentoring.mentorship.history;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participation;
import school.mentoring.enrolment.ParticipationHistory;
import school.mentoring.enrolment.Side;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/** Tells the bases of the participants what the pairs know of them. */
@Component
class MentorshipHistory implements ParticipationHistory {

  private final PairHistoryRepository pairs;

  MentorshipHistory(PairHistoryRepository pairs) {
    this.pairs = pairs;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Participation> of(OrganisationId organisation, Side side, Collection<UUID> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    List<PairHistory> found =
        side == Side.MENTEE
            ? pairs.ofMentees(organisation, people)
            : pairs.ofMentors(organisation, people);
    return found.stream().map(PairHistory::participation).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<SchoolYear> years(OrganisationId organisation) {
    return pairs.years(organisation).stream().map(SchoolYear::of).toList();
  }

  @Override
  public Specification<Participant> paired(Side side) {
    return having(
        side, (pair, query, build) -> build.equal(pair.get("state"), MentorshipState.ACTIVE));
  }

  @Override
  public Specification<Participant> tookPart(Side side, SchoolYear year) {
    return having(
        side,
        (pair, query, build) -> {
          Root<Programme> programme = query.from(Programme.class);
          return build.and(
              build.equal(programme.get("id").get("id"), pair.get("programme").get("id")),
              build.equal(programme.get("schoolYear").get("start"), year.start()));
        });
  }

  @Override
  public Specification<Participant> withPartner(Side side, String pattern) {
    String other = side == Side.MENTEE ? "mentor" : "mentee";
    return having(
        side,
        (pair, query, build) -> {
          Root<Participant> partner = query.from(Participant.class);
          return build.and(
              build.equal(partner.get("id"), pair.get(other).get("id")),
              build.like(partner.get("searchText"), pattern, '\\'));
        });
  }

  /** Those who have a pair of a kind, by a subquery: pairs are never listed for it. */
  private static Specification<Participant> having(Side side, Wanted wanted) {
    String own = side == Side.MENTEE ? "mentee" : "mentor";
    return (person, query, build) -> {
      Subquery<Integer> pairs = query.subquery(Integer.class);
      Root<Mentorship> pair = pairs.from(Mentorship.class);
      Predicate meant = wanted.of(pair, pairs, build);
      pairs
          .select(build.literal(1))
          .where(build.equal(pair.get(own).get("id"), person.get("id")), meant);
      return build.exists(pairs);
    };
  }

  /** What a pair must be like. */
  private interface Wanted {
    Predicate of(Root<Mentorship> pair, Subquery<Integer> query, CriteriaBuilder build);
  }
}
