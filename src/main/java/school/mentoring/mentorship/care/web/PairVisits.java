package school.mentoring.mentorship.care.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.mentorship.MeetingJournal;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.care.Conclusions;
import school.mentoring.mentorship.care.Fit;
import school.mentoring.mentorship.care.FitAnswers;
import school.mentoring.mentorship.care.FlagTopic;
import school.mentoring.mentorship.care.MeetingStops;
import school.mentoring.mentorship.care.MenteeCards;
import school.mentoring.mentorship.care.PairCare;
import school.mentoring.mentorship.care.PairCares;
import school.mentoring.mentorship.care.PairSide;
import school.mentoring.mentorship.care.Pulse;
import school.mentoring.mentorship.care.Pulses;
import school.mentoring.mentorship.care.SchoolHolidays;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;

/** Lets people onto a pair's page, and puts there what each of them may see. */
@Component
class PairVisits {

  private static final String PLACE = "забота о паре";

  private final CurrentMembers members;
  private final Mentorships pairs;
  private final MeetingJournal journal;
  private final FitAnswers fits;
  private final Pulses pulses;
  private final PairCares cares;
  private final MeetingStops stops;
  private final Conclusions conclusions;
  private final MenteeCards cards;
  private final SchoolHolidays holidays;
  private final AccessLog log;
  private final Clock clock;

  PairVisits(
      CurrentMembers members,
      Mentorships pairs,
      MeetingJournal journal,
      FitAnswers fits,
      Pulses pulses,
      PairCares cares,
      MeetingStops stops,
      Conclusions conclusions,
      MenteeCards cards,
      SchoolHolidays holidays,
      AccessLog log,
      Clock clock) {
    this.members = members;
    this.pairs = pairs;
    this.journal = journal;
    this.fits = fits;
    this.pulses = pulses;
    this.cares = cares;
    this.stops = stops;
    this.conclusions = conclusions;
    this.cards = cards;
    this.holidays = holidays;
    this.log = log;
    this.clock = clock;
  }

  PairVisit enter(UUID mentorship) {
    CurrentMember member = members.current();
    MentorshipId id = new MentorshipId(mentorship);
    Mentorship pair = pairs.get(member.organisation(), id);
    journal.mustSee(member, id);
    String mentor = pairs.mentorLogin(member.organisation(), id);
    boolean speaks = member.login().equals(mentor) || mentor.isEmpty() && member.leads();
    return new PairVisit(member, pair, pairs.view(member.organisation(), id).names(), speaks);
  }

  /** What is written about a pair is written about both. */
  void note(PairVisit visit, AccessAct act) {
    log.note(visit.member(), visit.pair().mentor().id(), act, PLACE);
    log.note(visit.member(), visit.pair().mentee().id(), act, PLACE);
  }

  void fill(PairVisit visit, Model model) {
    MentorshipId id = visit.pair().id();
    model.addAttribute("stopped", stops.stopped(id));
    model.addAttribute("topics", FlagTopic.values());
    if (visit.mentors()) {
      own(visit, model);
    }
    List<PairCare> cases = cares.of(id);
    if (visit.leads()) {
      both(visit, model);
      model.addAttribute("cases", cases);
    }
    if (Conclusions.mayRead(visit.member())) {
      List<PairCare> flagged = cases.stream().filter(PairCare::flagged).toList();
      model.addAttribute("flagged", flagged);
      model.addAttribute("conclusions", conclusions.read(visit.member(), flagged));
      model.addAttribute("asked", conclusions.topics(visit.member(), flagged));
    }
  }

  private void own(PairVisit visit, Model model) {
    MentorshipId id = visit.pair().id();
    model.addAttribute("fits", Fit.values());
    model.addAttribute("fitAsked", FitAnswers.asked(visit.pair()));
    model.addAttribute(
        "fit",
        fits.of(id).stream().filter(it -> it.side() == PairSide.MENTOR).findFirst().orElse(null));
    model.addAttribute(
        "round", pulses.open(visit.member().organisation(), visit.pair().programme()).orElse(null));
    List<Pulse> said = pulses.of(id).stream().filter(it -> it.side() == PairSide.MENTOR).toList();
    model.addAttribute("last", said.isEmpty() ? null : said.get(said.size() - 1));
  }

  private void both(PairVisit visit, Model model) {
    MentorshipId id = visit.pair().id();
    var organisation = visit.member().organisation();
    var answers = fits.of(id);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("answers", answers);
    model.addAttribute("disagree", FitAnswers.disagree(answers));
    model.addAttribute("said", pulses.of(id));
    model.addAttribute("today", today);
    model.addAttribute("days", holidays.days(organisation, today));
    model.addAttribute(
        "card", cards.has(organisation, visit.pair().programme(), visit.pair().mentee()));
  }
}
