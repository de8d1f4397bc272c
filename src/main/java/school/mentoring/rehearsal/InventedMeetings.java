package school.mentoring.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingJournal;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.mentorship.PairView;
import school.mentoring.mentorship.SuspendedPairs;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;

/** Pairs that have met once meet every second week from then on, until the rehearsal's today. */
@Component
@Profile("rehearsal")
class InventedMeetings {

  private static final int DAYS_BETWEEN = 14;
  private static final int MOST_PAIRS = 1000;
  private static final List<String> TOPICS =
      List.of(
          "Разбор трудной темы",
          "Подготовка к проекту",
          "Решение задач вместе",
          "План на две недели",
          "Обсуждение успехов и затруднений");

  private final Programmes programmes;
  private final Mentorships mentorships;
  private final SuspendedPairs suspended;
  private final MeetingJournal journal;

  InventedMeetings(
      Programmes programmes,
      Mentorships mentorships,
      SuspendedPairs suspended,
      MeetingJournal journal) {
    this.programmes = programmes;
    this.suspended = suspended;
    this.mentorships = mentorships;
    this.journal = journal;
  }

  @Transactional
  int write(CurrentMember member, LocalDate today) {
    return programmes.of(member.organisation(), Pageable.unpaged()).stream()
        .filter(it -> !it.ended())
        .mapToInt(it -> write(member, it, today))
        .sum();
  }

  private int write(CurrentMember member, Programme programme, LocalDate today) {
    List<PairView> pairs =
        mentorships
            .find(
                member.organisation(),
                programme.id(),
                new PairSearch("", Optional.empty(), true),
                PageRequest.of(0, MOST_PAIRS))
            .getContent();
    Set<MentorshipId> waiting = suspended.of(pairs.stream().map(PairView::id).toList()).keySet();
    return pairs.stream()
        .filter(it -> !waiting.contains(it.id()))
        .mapToInt(it -> write(member, it, today))
        .sum();
  }

  private int write(CurrentMember member, PairView pair, LocalDate today) {
    int written = 0;
    LocalDate next = pair.last().map(InventedMeetings::nextAfter).orElse(LocalDate.MAX);
    while (!next.isAfter(today)) {
      journal.write(member, pair.id(), MeetingKind.REGULAR, note(pair, next));
      next = nextAfter(next);
      written++;
    }
    return written;
  }

  private static LocalDate nextAfter(LocalDate day) {
    LocalDate next = day.plusDays(DAYS_BETWEEN);
    return next.getDayOfWeek() == DayOfWeek.SUNDAY ? next.plusDays(1) : next;
  }

  private static MeetingNote note(PairView pair, LocalDate day) {
    int seed = Math.floorMod(pair.row() * 31 + day.getDayOfYear(), 1000);
    return new MeetingNote(
        day,
        30 + seed % 4 * 10,
        seed % 5 == 0 ? MeetingFormat.ONLINE : MeetingFormat.IN_PERSON,
        TOPICS.get(seed % TOPICS.size()),
        "Сделали, что наметили",
        TOPICS.get((seed + 1) % TOPICS.size()));
  }
}
