package school.mentoring.enrolment.consent;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.jpa.domain.Specification;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.SearchWords;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/** The filter of the list of consents as a condition of the database. */
record ConsentSearch(
    Root<Participant> person, CriteriaQuery<?> query, CriteriaBuilder build, LocalDate today) {

  static final int SOON = 60;

  private static final int MAJORITY = 18;
  private static final int OWN_MARK = 14;

  static Specification<Participant> of(
      OrganisationId organisation, ConsentFilter filter, LocalDate today) {
    return (person, query, build) ->
        new ConsentSearch(person, query, build, today).matching(organisation, filter);
  }

  private Predicate matching(OrganisationId organisation, ConsentFilter filter) {
    List<Predicate> all = new ArrayList<>();
    all.add(build.equal(person.get("organisation"), organisation));
    all.add(build.isNull(person.get("leftOn")));
    filter.oneSide().ifPresent(it -> all.add(of(it)));
    if (!filter.search().isBlank()) {
      String wanted = SearchWords.pattern(filter.search());
      all.add(build.like(person.get("searchText"), wanted, '\\'));
    }
    if (!filter.group().isBlank()) {
      all.add(build.equal(person.get("groupOrPost"), filter.group().strip()));
    }
    if (!filter.form().isBlank()) {
      all.add(build.equal(person.get("form"), filter.form()));
    }
    all.add(state(filter));
    return build.and(all.toArray(Predicate[]::new));
  }

  private Predicate of(Side side) {
    return build.equal(person.type(), side == Side.MENTOR ? Mentor.class : Mentee.class);
  }

  private Predicate state(ConsentFilter filter) {
    LocalDate soon = today.plusDays(SOON);
    LocalDate yearEnds = SchoolYear.containing(today).lastDay();
    return switch (filter.state()) {
      case ALL -> build.conjunction();
      case LACKING -> any(filter, it -> build.and(needed(filter, it), lacking(it)));
      case IN_FORCE -> every(filter, it -> build.greaterThanOrEqualTo(until(it), today));
      case EXPIRING -> any(filter, it -> build.between(until(it), today, soon));
      case ENDS_THIS_YEAR -> any(filter, it -> build.between(until(it), today, yearEnds));
      case TURNING_18 -> turning(soon);
      case NO_OWN_MARK -> build.and(between14And18(), build.not(recorded(filter, this::marked)));
      case TAKEN_OVER -> recorded(filter, this::takenOver);
      case WITHDRAWN -> recorded(filter, it -> build.isNotNull(it.get("withdrawnOn")));
    };
  }

  /** One of the papers meant. */
  private Predicate any(ConsentFilter filter, Function<Purpose, Predicate> that) {
    return build.or(purposes(filter).stream().map(that).toArray(Predicate[]::new));
  }

  /** The paper meant, or every one that the person needs. */
  private Predicate every(ConsentFilter filter, Function<Purpose, Predicate> that) {
    return build.and(
        purposes(filter).stream()
            .map(it -> build.or(build.not(needed(filter, it)), that.apply(it)))
            .toArray(Predicate[]::new));
  }

  private static List<Purpose> purposes(ConsentFilter filter) {
    return filter.onePurpose().map(List::of).orElseGet(() -> List.of(Purpose.values()));
  }

  private Expression<LocalDate> until(Purpose purpose) {
    return person
        .get("consents")
        .get(
            switch (purpose) {
              case PROCESSING -> "admittedUntil";
              case PARTICIPATION -> "participationUntil";
              case LABOUR -> "labourUntil";
              case DISTRIBUTION -> "distributionUntil";
            });
  }

  private Predicate lacking(Purpose purpose) {
    return build.or(build.isNull(until(purpose)), build.lessThan(until(purpose), today));
  }

  /** Publishing is needed of nobody, but may be asked for by name. */
  private Predicate needed(ConsentFilter filter, Purpose purpose) {
    return switch (purpose) {
      case PROCESSING -> build.conjunction();
      case PARTICIPATION -> younger(MAJORITY);
      case LABOUR ->
          build.and(
              of(Side.MENTOR),
              build.isTrue(person.get("employees")),
              build.equal(person.get("kind"), ParticipantKind.TEACHER));
      case DISTRIBUTION -> filter.purpose() == null ? build.disjunction() : build.conjunction();
    };
  }

  private Predicate younger(int years) {
    return build.greaterThan(birthDate(), today.minusYears(years));
  }

  private Expression<LocalDate> birthDate() {
    return person.get("birthDate");
  }

  private Predicate between14And18() {
    return build.and(
        younger(MAJORITY), build.lessThanOrEqualTo(birthDate(), today.minusYears(OWN_MARK)));
  }

  private Predicate turning(LocalDate soon) {
    return build.and(
        younger(MAJORITY), build.lessThanOrEqualTo(birthDate(), soon.minusYears(MAJORITY)));
  }

  private Predicate recorded(ConsentFilter filter, Function<From<?, Consent>, Predicate> that) {
    Subquery<Integer> papers = query.subquery(Integer.class);
    Join<Participant, Consent> paper = papers.correlate(person).join("consents").join("papers");
    return build.exists(
        papers
            .select(build.literal(1))
            .where(that.apply(paper), paper.get("purpose").in(purposes(filter))));
  }

  private Predicate stands(From<?, Consent> paper) {
    return build.and(
        build.isNull(paper.get("withdrawnOn")),
        build.isNull(paper.get("trail").get("mistakenOn")),
        build.greaterThanOrEqualTo(paper.<LocalDate>get("validUntil"), today));
  }

  private Predicate marked(From<?, Consent> paper) {
    return build.and(stands(paper), build.isTrue(paper.get("ownMark")));
  }

  private Predicate takenOver(From<?, Consent> paper) {
    return build.and(
        stands(paper),
        build.lessThan(paper.<LocalDate>get("signedOn"), SchoolYear.containing(today).firstDay()));
  }
}
