package school.mentoring.mentorship.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import school.mentoring.mentorship.calendar.CalendarFeeds;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.Knocks;
import school.mentoring.shared.PublicAddress;
import school.mentoring.shared.web.Download;

/** The secret address of a person's planned meetings, and what stands behind it. */
@Controller
class CalendarFeedController {

  /** In five minutes; calendar programs ask a few times an hour. */
  private static final int MOST_OF_FEED = 60;

  private static final int MOST_UNKNOWN = 30;

  private final CalendarFeeds feeds;
  private final CurrentMembers members;
  private final PublicAddress address;
  private final Knocks knocks;

  CalendarFeedController(
      CalendarFeeds feeds, CurrentMembers members, PublicAddress address, Knocks knocks) {
    this.feeds = feeds;
    this.members = members;
    this.address = address;
    this.knocks = knocks;
  }

  @GetMapping("/calendar/feeds")
  String show(Model model) {
    model.addAttribute("section", "calendar");
    model.addAttribute("feed", feeds.of(members.current()).orElse(null));
    return "mentorship/feeds";
  }

  @PostMapping("/calendar/feeds")
  String renew(RedirectAttributes then) {
    String path = "/calendar/feed/" + feeds.renew(members.current()) + ".ics";
    String here =
        ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build().toUriString();
    then.addFlashAttribute("address", address.of(path).orElse(here));
    then.addFlashAttribute("done", "Новый адрес готов, прежний больше не открывается.");
    return "redirect:/calendar/feeds";
  }

  @PostMapping("/calendar/feeds/revoke")
  String revoke(RedirectAttributes then) {
    feeds.revoke(members.current());
    then.addFlashAttribute("done", "Адрес отозван.");
    return "redirect:/calendar/feeds";
  }

  /** For calendar programs, without a login; a wrong secret and a revoked one look the same. */
  @GetMapping("/calendar/feed/{secret}.ics")
  ResponseEntity<byte[]> open(@PathVariable String secret, HttpServletRequest request) {
    String stranger = "feed unknown|" + Knocks.network(request.getRemoteAddr());
    if (knocks.counted(stranger) >= MOST_UNKNOWN
        || knocks.count("feed|" + Knocks.hash(secret)) > MOST_OF_FEED) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
    }
    Optional<byte[]> file = feeds.open(secret);
    if (file.isEmpty()) {
      knocks.count(stranger);
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok()
        .contentType(Download.CALENDAR)
        .cacheControl(CacheControl.noStore())
        .body(file.get());
  }
}
