package school.mentoring.matching.publication;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentor;
import school.mentoring.matching.PairsPublished;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.notification.Mail;
import school.mentoring.notification.Mails;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;

/**
 * Writes to mentors with a login that their pairs were agreed; whom they got stands on the page.
 */
@Component
class PublicationLetters {

  private final Boards boards;
  private final Staff staff;
  private final Mails mails;

  PublicationLetters(Boards boards, Staff staff, Mails mails) {
    this.boards = boards;
    this.staff = staff;
    this.mails = mails;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void published(PairsPublished event) {
    if (mails.isOn()) {
      Board.Sheet sheet = boards.sheet(event.organisation(), event.proposal());
      sheet.rows().stream()
          .map(Board.Row::mentor)
          .distinct()
          .flatMap(it -> addressee(event, it))
          .filter(it -> it.email().isPresent())
          .forEach(it -> mails.post(letter(event, sheet.version(), it)));
    }
  }

  private Stream<StaffMember> addressee(PairsPublished event, Mentor mentor) {
    return mentor.login().flatMap(it -> staff.find(event.organisation(), it)).stream();
  }

  /** A proposal that is agreed anew after a rejected order is told of anew. */
  private Mail letter(PairsPublished event, int version, StaffMember mentor) {
    String key = "pairs/%s/%d/%s".formatted(event.proposal(), version, mentor.login());
    String page = "/programmes/" + event.programme() + "/mentorships";
    String text =
        "Здравствуйте, %s!\n\nКуратор опубликовал пары программы наставничества, среди них есть Ваши. Работа начнётся, когда приказ вступит в силу.\n\nКто Ваши наставляемые, видно после входа на странице «Пары и группы».%s\n"
            .formatted(mentor.name().full(), mails.link(page).map("\n"::concat).orElse(""));
    return new Mail(key, mentor.email().orElseThrow(), "Пары опубликованы", text);
  }
}
