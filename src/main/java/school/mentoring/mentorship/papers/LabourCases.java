package school.mentoring.mentorship.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderReferences;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Brings together what is known of pairs for their papers. */
@Component
class LabourCases {

  private final Mentorships mentorships;
  private final Participants participants;
  private final MentoringForms forms;
  private final LabourTermsRepository terms;
  private final EarlyEndRepository ends;
  private final OrderReferences orders;
  private final Clock clock;

  LabourCases(
      Mentorships mentorships,
      Participants participants,
      MentoringForms forms,
      LabourTermsRepository terms,
      EarlyEndRepository ends,
      OrderReferences orders,
      Clock clock) {
    this.mentorships = mentorships;
    this.participants = participants;
    this.forms = forms;
    this.terms = terms;
    this.ends = ends;
    this.orders = orders;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public LabourCase of(OrganisationId organisation, MentorshipId id) {
    return of(organisation, List.of(mentorships.get(organisation, id))).get(0);
  }

  /** All pairs of a programme, as they began. */
  @Transactional(readOnly = true)
  public List<LabourCase> of(OrganisationId organisation, ProgrammeId programme) {
    return of(organisation, mentorships.of(organisation, programme));
  }

  private List<LabourCase> of(OrganisationId organisation, List<Mentorship> pairs) {
    Known known = known(organisation, pairs);
    LocalDate today = LocalDate.now(clock);
    return pairs.stream().map(it -> known.of(it, today)).toList();
  }

  /** One query for each table, however many pairs there are. */
  private Known known(OrganisationId organisation, List<Mentorship> pairs) {
    List<MentorshipId> ids = pairs.stream().map(Mentorship::id).toList();
    return new Known(
        by(Mentor::id, participants.mentors(organisation, distinct(pairs, Mentorship::mentor))),
        by(Mentee::id, participants.mentees(organisation, distinct(pairs, Mentorship::mentee))),
        forms.of(organisation).stream()
            .collect(Collectors.toMap(MentoringForm::name, MentoringForm::betweenEmployees)),
        by(LabourTerms::id, terms.findAllOf(organisation, ids)),
        by(EarlyEnd::id, ends.findAllOf(organisation, ids)),
        orders.of(organisation, distinct(pairs, Mentorship::order)));
  }

  private static <T> List<T> distinct(List<Mentorship> pairs, Function<Mentorship, T> part) {
    return pairs.stream().map(part).distinct().toList();
  }

  private static <K, T> Map<K, T> by(Function<T, K> key, List<T> all) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  /** What is known of several pairs. */
  private record Known(
      Map<MentorId, Mentor> mentors,
      Map<MenteeId, Mentee> mentees,
      Map<String, Boolean> betweenEmployees,
      Map<MentorshipId, LabourTerms> terms,
      Map<MentorshipId, EarlyEnd> ends,
      Map<OrderId, String> orders) {

    LabourCase of(Mentorship pair, LocalDate today) {
      Optional<Mentor> mentor = Optional.ofNullable(mentors.get(pair.mentor()));
      Optional<Mentee> mentee = Optional.ofNullable(mentees.get(pair.mentee()));
      boolean employees = betweenEmployees.getOrDefault(pair.form(), false);
      return new LabourCase(
          pair,
          mentor,
          mentee,
          LabourPolicy.of(employees, pair.form(), mentor, mentee),
          Optional.ofNullable(terms.get(pair.id())),
          mentor.flatMap(it -> it.labourConsent(today)),
          Optional.ofNullable(ends.get(pair.id())),
          orders.getOrDefault(pair.order(), ""));
    }
  }
}
