package school.mentoring.recognition.practice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.PairRecord;
import school.mentoring.mentorship.PairRecords;
import school.mentoring.recognition.Award;
import school.mentoring.recognition.Nameless;
import school.mentoring.recognition.Recognised;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Finds pairs with good results: awarded ones, and those that did most of what they planned. */
@Component
class PracticeSuggestions {

  private static final int DONE_PERCENT = 70;
  private static final int WORTH_MEETINGS = 5;

  private final PairRecords records;
  private final Mentorships mentorships;
  private final Participants participants;
  private final Recognised recognised;
  private final Nameless nameless;
  private final PairPlans plans;

  PracticeSuggestions(
      PairRecords records,
      Mentorships mentorships,
      Participants participants,
      Recognised recognised,
      Nameless nameless,
      PairPlans plans) {
    this.records = records;
    this.mentorships = mentorships;
    this.participants = participants;
    this.recognised = recognised;
    this.nameless = nameless;
    this.plans = plans;
  }

  List<PracticeSuggestion> of(OrganisationId organisation, ProgrammeId programme) {
    List<UUID> awarded =
        recognised.of(organisation, programme).stream()
            .map(Award::people)
            .flatMap(List::stream)
            .toList();
    List<PairRecord> good =
        records.of(organisation, programme).stream()
            .filter(PairRecord::kept)
            .filter(it -> good(it) || awarded.contains(it.mentor()))
            .toList();
    Map<UUID, Mentor> mentors =
        participants
            .mentors(
                organisation,
                good.stream().map(PairRecord::mentor).distinct().map(MentorId::new).toList())
            .stream()
            .collect(Collectors.toMap(Participant::uuid, Function.identity()));
    return good.stream()
        .filter(it -> mentors.containsKey(it.mentor()))
        .map(it -> suggestion(it, mentors.get(it.mentor()), awarded.contains(it.mentor())))
        .toList();
  }

  private static boolean good(PairRecord pair) {
    boolean planDone = pair.planSteps() > 0 && percent(pair) >= DONE_PERCENT;
    return planDone || pair.meetings() >= WORTH_MEETINGS && pair.hasFeedback();
  }

  private static long percent(PairRecord pair) {
    return pair.planSteps() == 0 ? 0 : pair.planDone() * 100 / pair.planSteps();
  }

  private static PracticeSuggestion suggestion(PairRecord pair, Mentor mentor, boolean awarded) {
    String why =
        "встреч %d%s%s"
            .formatted(
                pair.meetings(),
                pair.planSteps() > 0 ? ", план выполнен на %d %%".formatted(percent(pair)) : "",
                awarded ? ", есть награда конкурса" : "");
    return new PracticeSuggestion(
        pair.id(),
        pair.mentor(),
        mentor.name().full(),
        mentor.kind() == ParticipantKind.PUPIL ? "" : mentor.name().full(),
        pair.form(),
        pair.goal(),
        pair.finalResult(),
        why);
  }

  /** What the plan and the journal say, put into the fields of a practice. */
  PracticeText text(OrganisationId organisation, PracticeSuggestion from) {
    Mentorship pair = mentorships.get(organisation, new MentorshipId(from.mentorship()));
    Participant mentee =
        participants.mentees(organisation, List.of(pair.mentee())).stream()
            .findFirst()
            .orElse(null);
    String steps =
        plans.activities(organisation, pair.id()).stream()
            .filter(it -> !it.isEmpty())
            .distinct()
            .map(it -> "— " + it)
            .collect(Collectors.joining("\n"));
    return new PracticeText(
        "Практика наставничества: %s".formatted(from.form()),
        from.form(),
        "",
        cut(nameless.of(mentee, from.goal()), 4000),
        cut(nameless.of(mentee, steps), 8000),
        cut(nameless.of(mentee, from.result()), 4000),
        "",
        from.author());
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }
}
