package school.mentoring.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import school.mentoring.shared.Knocks;
import school.mentoring.shared.Refusal;

/**
 * Stops the second of two sendings of one form. Told by the form's number and by what is in it: who
 * goes back and changes a word sends another form.
 */
@Component
class SentOnceGuard implements HandlerInterceptor {

  private static final String TAKEN = SentOnceGuard.class.getName();

  private final SentForms forms;

  SentOnceGuard(SentForms forms) {
    this.forms = forms;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.hasMethodAnnotation(SentOnce.class)
        && request.getParameter(FormNumbers.NAME) != null) {
      String key = key(request);
      if (!forms.take(key)) {
        throw Refusal.conflict(
            "Эта форма уже отправлена, второй записи не сделано. Обновите страницу: то, что вы ввели, уже на месте.");
      }
      request.setAttribute(TAKEN, key);
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failed) {
    Object key = request.getAttribute(TAKEN);
    if (key != null && (failed != null || response.getStatus() >= 400)) {
      forms.giveBack(key.toString());
    }
  }

  private static String key(HttpServletRequest request) {
    Map<String, String[]> sent = new TreeMap<>(request.getParameterMap());
    sent.remove("_csrf");
    return Knocks.hash(
        request.getRemoteUser()
            + "|"
            + request.getRequestURI()
            + sent.entrySet().stream()
                .map(it -> "|" + it.getKey() + "=" + Arrays.toString(it.getValue()))
                .collect(Collectors.joining())
            + files(request));
  }

  private static String files(HttpServletRequest request) {
    return request instanceof MultipartHttpServletRequest parts
        ? parts.getFileMap().values().stream()
            .map(it -> "|" + it.getName() + "=" + it.getOriginalFilename() + it.getSize())
            .collect(Collectors.joining())
        : "";
  }
}
