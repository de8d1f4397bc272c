package school.mentoring.privacy.web;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import school.mentoring.privacy.Noted;

/** Notes the files that say so, before the first byte goes out. */
@ControllerAdvice
class NotingFiles implements ResponseBodyAdvice<Object> {

  private final NotingPages pages;

  NotingFiles(NotingPages pages) {
    this.pages = pages;
  }

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return method.hasMethodAnnotation(Noted.class);
  }

  @Override
  public Object beforeBodyWrite(
      Object body,
      MethodParameter method,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    Noted noted = method.getMethodAnnotation(Noted.class);
    if (noted != null && request instanceof ServletServerHttpRequest asked) {
      pages.note(noted, asked.getServletRequest(), 0);
    }
    return body;
  }
}
