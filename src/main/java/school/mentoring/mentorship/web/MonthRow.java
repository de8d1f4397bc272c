package school.mentoring.mentorship.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.MentorshipId;

/** A row of the month's page: a meeting of one pair; without a date it is left out. */
record MonthRow(
    String pair,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
    Integer minutes,
    MeetingFormat format,
    String topic) {

  /** All rows as the page sends them. */
  record Sheet(List<MonthRow> rows) {

    Sheet {
      rows = rows == null ? List.of() : rows;
    }
  }

  MentorshipId id() {
    return MentorshipId.of(pair);
  }

  Optional<MeetingNote> note() {
    return Optional.ofNullable(heldOn)
        .map(
            it ->
                new MeetingNote(
                    it,
                    minutes == null ? MeetingNote.USUAL_MINUTES : minutes,
                    format == null ? MeetingFormat.IN_PERSON : format,
                    topic,
                    "",
                    ""));
  }
}
