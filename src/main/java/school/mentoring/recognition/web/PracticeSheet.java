package school.mentoring.recognition.web;

import java.io.IOException;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.document.IncomingFile;
import school.mentoring.recognition.practice.PracticeText;

/** A practice as it is described on its page, with a file that is chosen or comes along. */
record PracticeSheet(
    String title,
    String form,
    String audience,
    String problem,
    String actions,
    String result,
    String materials,
    String authors,
    String file,
    MultipartFile upload) {

  PracticeText text() {
    return new PracticeText(
        given(title),
        given(form),
        given(audience),
        given(problem),
        given(actions),
        given(result),
        given(materials),
        given(authors));
  }

  private static String given(String text) {
    return Objects.requireNonNullElse(text, "");
  }

  IncomingFile incoming() throws IOException {
    return upload == null
        ? IncomingFile.NONE
        : new IncomingFile(
            upload.getOriginalFilename(), upload.getContentType(), upload.getBytes());
  }
}
