package school.mentoring.enrolment;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;
import school.mentoring.shared.OrganisationId;

/** A list's filter as a condition of the database. */
final class ParticipantSearch {

  private static final int SOON = 30;

  private ParticipantSearch() {}

  static Specification<Participant> of(
      OrganisationId organisation, ParticipantFilter filter, LocalDate today) {
    return (person, query, build) -> {
      List<Predicate> all = new ArrayList<>();
      all.add(build.equal(person.get("organisation"), organisation));
      all.add(build.equal(person.type(), type(filter.side())));
      if (!filter.search().isBlank()) {
        all.add(build.like(person.get("searchText"), pattern(filter.search()), '\\'));
      }
      if (!filter.form().isBlank()) {
        all.add(build.equal(person.get("form"), filter.form()));
      }
      all.add(state(filter.state(), person, build, today));
      return build.and(all.toArray(Predicate[]::new));
    };
  }

  private static Class<? extends Participant> type(Side side) {
    return side == Side.MENTOR ? Mentor.class : Mentee.class;
  }

  private static String pattern(String search) {
    String wanted = search.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + wanted + "%";
  }

  private static Predicate state(
      ParticipantFilter.State state,
      Root<Participant> person,
      CriteriaBuilder build,
      LocalDate today) {
    Expression<LocalDate> until = person.get("admittedUntil");
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
