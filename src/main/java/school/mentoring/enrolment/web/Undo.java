package school.mentoring.enrolment.web;

import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The step that takes the last one back, offered once beside its message.
 *
 * @param address that is posted to
 * @param values sent with it
 */
record Undo(String address, Map<String, String> values) {

  static void offer(
      RedirectAttributes then, String done, String address, Map<String, String> values) {
    then.addFlashAttribute("done", done);
    then.addFlashAttribute("undo", new Undo(address, values));
  }
}
