package school.mentoring.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.publication.Moment;
import school.mentoring.publication.Publishing;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;

/** A pack as it will be published: looked at page by page, or taken away as a whole. */
@Controller
@RequestMapping("/programmes/{programmeId}/publication")
class PackController {

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final Publishers publishers;
  private final Publishing publishing;

  PackController(Publishers publishers, Publishing publishing) {
    this.publishers = publishers;
    this.publishing = publishing;
  }

  @Noted(act = AccessAct.LISTED, place = "публикация на сайте")
  @GetMapping("/preview/{moment}/{site}/index.html")
  ResponseEntity<byte[]> page(
      @PathVariable UUID programmeId, @PathVariable Moment moment, @PathVariable UUID site) {
    CurrentMember leader = publishers.leader();
    String page =
        publishing.page(leader.organisation(), new ProgrammeId(programmeId), moment, site);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        .body(page.getBytes(StandardCharsets.UTF_8));
  }

  @Noted(act = AccessAct.PRINTED, place = "публикация на сайте")
  @GetMapping("/preview/{moment}/{site}/{name}.pdf")
  ResponseEntity<byte[]> file(
      @PathVariable UUID programmeId,
      @PathVariable Moment moment,
      @PathVariable UUID site,
      @PathVariable String name) {
    CurrentMember leader = publishers.leader();
    byte[] file =
        publishing.file(
            leader.organisation(), new ProgrammeId(programmeId), moment, site, name + ".pdf");
    return Download.pdf(name, file);
  }

  @Noted(act = AccessAct.EXPORTED, place = "публикация на сайте")
  @PostMapping("/pack")
  ResponseEntity<byte[]> take(
      @PathVariable UUID programmeId, @RequestParam Moment moment, @RequestParam UUID site) {
    CurrentMember leader = publishers.leader();
    byte[] zip =
        publishing.take(
            leader.organisation(), new ProgrammeId(programmeId), moment, site, leader.login());
    return Download.of("Пакет для сайта.zip", ZIP, zip);
  }
}
