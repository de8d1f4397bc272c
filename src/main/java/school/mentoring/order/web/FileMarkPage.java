package school.mentoring.order.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.OrderId;
import school.mentoring.order.register.FileMarks;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;

/** The clerk marks in which file an order lies. */
@Controller
class FileMarkPage {

  private final FileMarks marks;
  private final CurrentMembers members;

  FileMarkPage(FileMarks marks, CurrentMembers members) {
    this.marks = marks;
    this.members = members;
  }

  @PostMapping("/orders/{id}/file-mark")
  String mark(@PathVariable String id, @RequestParam String mark, RedirectAttributes next) {
    CurrentMember asking = RegisterReaders.checked(members.current());
    marks.mark(asking.organisation(), OrderId.of(id), mark, asking.login());
    next.addFlashAttribute("done", "Отметка о деле сохранена.");
    return "redirect:/orders/" + OrderId.of(id);
  }
}
