/// What each page shows, worked out and worded before a template sees it.
package filiform.app.web.page;
