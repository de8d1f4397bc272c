package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.order.acquaintance.AcquaintanceTerm;
import school.mentoring.order.acquaintance.MissingReaders;
import school.mentoring.order.control.ControlSearch;
import school.mentoring.order.control.ControlledPoints;
import school.mentoring.order.register.Register;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.web.TableFile;

/** The lists about orders as files: with the search of their pages, all pages in one. */
@Controller
class ListFiles {

  private final Register register;
  private final MissingReaders missing;
  private final AcquaintanceTerm term;
  private final ControlledPoints points;
  private final CurrentMembers members;
  private final Clock clock;

  ListFiles(
      Register register,
      MissingReaders missing,
      AcquaintanceTerm term,
      ControlledPoints points,
      CurrentMembers members,
      Clock clock) {
    this.register = register;
    this.missing = missing;
    this.term = term;
    this.points = points;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/orders/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> orders(@PathVariable String format, RegisterQuery query) {
    LocalDate today = LocalDate.now(clock);
    return TableFile.of(
        "Приказы",
        List.of(
            "Дата", "Номер", "Заголовок", "Кто подписал", "Исполнитель", "Примечание", "Состояние"),
        register
            .find(organisation(), query.search(), TableFile.whole())
            .map(it -> RegisterRow.of(it, today)),
        it ->
            Arrays.asList(
                it.order().date(),
                it.order().number(),
                it.order().heading(),
                it.order().signedBy(),
                it.order().executor(),
                it.remark(),
                it.order().state()),
        format);
  }

  @Noted(act = AccessAct.EXPORTED, place = "не ознакомлены с приказами")
  @GetMapping("/orders/acquaintance/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> unread(@PathVariable String format, MissingQuery query) {
    LocalDate today = LocalDate.now(clock);
    return TableFile.of(
        "Не ознакомлены",
        List.of("Приказ", "Заголовок", "Кто не ознакомлен", "Должность", "Ознакомить до"),
        missing
            .find(organisation(), query.question(), TableFile.whole())
            .map(it -> MissingRow.of(it, term.due(it.effectiveOn()), today)),
        it -> Arrays.asList(it.title(), it.heading(), it.name(), it.post(), it.due()),
        format);
  }

  @GetMapping("/orders/control/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> points(
      @PathVariable String format,
      @RequestParam(required = false) ControlSearch.State state,
      @RequestParam(required = false) String words) {
    LocalDate today = LocalDate.now(clock);
    return TableFile.of(
        "Контроль исполнения",
        List.of("Срок", "Приказ", "От", "Пункт", "Что", "Ответственный", "Отметка", "Примечание"),
        points
            .find(organisation(), new ControlSearch(state, words), TableFile.whole())
            .map(it -> ControlView.of(it, today)),
        it ->
            Arrays.asList(
                it.due(),
                it.number(),
                it.date(),
                it.point(),
                it.text(),
                it.executor(),
                it.overdue() ? "просрочено" : it.ending(),
                it.note()),
        format);
  }

  private OrganisationId organisation() {
    return RegisterReaders.checked(members.current()).organisation();
  }
}
