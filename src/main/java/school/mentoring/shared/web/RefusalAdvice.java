package school.mentoring.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;
import school.mentoring.shared.Refusal;

/**
 * Shows a refusal to the person. A form sent by htmx stays as it was typed and gets only the
 * message; without scripts a page with the message comes, and the browser's "back" keeps the form.
 */
@ControllerAdvice
class RefusalAdvice {

  @ExceptionHandler
  Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status =
        switch (refusal.kind()) {
          case INVALID -> HttpStatus.BAD_REQUEST;
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case CONFLICT -> HttpStatus.CONFLICT;
          case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    return answer(status, refusal.getMessage(), request, response);
  }

  @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
  Object overtaken(HttpServletRequest request, HttpServletResponse response) {
    return answer(
        HttpStatus.CONFLICT,
        "Кто-то изменил это одновременно с вами. Обновите страницу и повторите, если нужно.",
        request,
        response);
  }

  @ExceptionHandler
  Object unreadable(
      MethodArgumentTypeMismatchException wrong,
      HttpServletRequest request,
      HttpServletResponse response) {
    return answer(
        HttpStatus.BAD_REQUEST,
        "Значение «%s» не подходит: исправьте поле или адрес страницы и повторите."
            .formatted(wrong.getValue()),
        request,
        response);
  }

  @ExceptionHandler
  Object tooLarge(
      MaxUploadSizeExceededException large,
      HttpServletRequest request,
      HttpServletResponse response) {
    return answer(
        HttpStatus.PAYLOAD_TOO_LARGE,
        "Файл больше 20 МБ: уменьшите его или разделите на части.",
        request,
        response);
  }

  private static Object answer(
      HttpStatus status, String message, HttpServletRequest request, HttpServletResponse response) {
    if (request.getRequestURI().startsWith("/api/")) {
      return ResponseEntity.status(status).body(Map.of("type", "Refusal", "message", message));
    }
    if (request.getHeader("HX-Request") != null && !request.getMethod().equals("GET")) {
      return ResponseEntity.status(status)
          .header("HX-Retarget", "#problem")
          .header("HX-Reswap", "innerHTML")
          .header("HX-Push-Url", "false")
          .header("Content-Type", "text/html;charset=UTF-8")
          .body("<p class=\"problem\">" + HtmlUtils.htmlEscape(message) + "</p>");
    }
    return new ModelAndView("problem", Map.of("message", message), status);
  }
}
