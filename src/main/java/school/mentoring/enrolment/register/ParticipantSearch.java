package school.mentoring.enrolment.register;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipationHistory;
import school.mentoring.enrolment.SearchWords;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.register.ParticipantFilter.Narrowing;
import school.mentoring.shared.OrganisationId;

/** A list's filter as a condition of the database. */
@Component
class ParticipantSearch {

  private static final int SOON = 30;

  private final ParticipationHistory history;

  ParticipantSearch(ParticipationHistory history) {
    this.history = history;
  }

  Specification<Participant> of(
      OrganisationId organisation, ParticipantFilter filter, LocalDate today) {
    return among(organisation, filter.side())
        .and(found(filter))
        .and(equal("form", filter.form()))
        .and((person, query, build) -> state(filter.state(), person, build, today))
        .and(narrowed(filter.side(), filter.narrowing(), today));
  }

  private static Specification<Participant> among(OrganisationId organisation, Side side) {
    return (person, query, build) ->
        build.and(
            build.equal(person.get("organisation"), organisation),
            build.equal(person.type(), side == Side.MENTOR ? Mentor.class : Mentee.class));
  }

  private Specification<Participant> found(ParticipantFilter filter) {
    if (filter.search().isBlank()) {
      return Specification.allOf();
    }
    String pattern = SearchWords.pattern(filter.search());
    Specification<Participant> self =
        (person, query, build) -> build.like(person.get("searchText"), pattern, '\\');
    return self.or(history.withPartner(filter.side(), pattern));
  }

  private Specification<Participant> narrowed(Side side, Narrowing to, LocalDate today) {
    return Specification.allOf(
        (person, query, build) ->
            to.variant().isBlank()
                ? null
                : build.equal(person.get("profile").get("variant"), to.variant()),
        equal("groupOrPost", to.group()),
        equal("kind", to.kind()),
        paired(side, to.paired()),
        to.year() == null ? Specification.allOf() : history.tookPart(side, to.year()),
        days(to, today));
  }

  private Specification<Participant> paired(Side side, Boolean wanted) {
    if (wanted == null) {
      return Specification.allOf();
    }
    Specification<Participant> paired = history.paired(side);
    return wanted ? paired : Specification.not(paired);
  }

  private static Specification<Participant> days(Narrowing to, LocalDate today) {
    return (person, query, build) ->
        build.and(
            to.since() == null
                ? build.conjunction()
                : build.greaterThanOrEqualTo(person.get("enteredOn"), to.since()),
            to.stale()
                ? build.lessThanOrEqualTo(person.get("refreshedOn"), today.minusYears(1))
                : build.conjunction());
  }

  /** A blank text or null asks for nothing. */
  private static Specification<Participant> equal(String attribute, Object wanted) {
    return wanted == null || wanted.toString().isBlank()
        ? Specification.allOf()
        : (person, query, build) -> build.equal(person.get(attribute), wanted);
  }

  private static Predicate state(
      ParticipantFilter.State state,
      Root<Participant> person,
      CriteriaBuilder build,
      LocalDate today) {
    Expression<LocalDate> until = person.get("consents").get("admittedUntil");
    Predicate stays = build.isNull(person.get("leftOn"));
    return switch (state) {
      case TAKING_PART -> stays;
      case ADMITTED -> build.and(stays, build.greaterThanOrEqualTo(until, today));
      case NOT_ADMITTED ->
          build.and(stays, build.or(build.isNull(until), build.lessThan(until, today)));
      case EXPIRING -> build.and(stays, build.between(until, today, today.plusDays(SOON)));
      case LEFT -> build.isNotNull(person.get("leftOn"));
    };
  }
}
