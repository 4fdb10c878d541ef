/// The public page that tells what happens when a needle meets a nerve: its question, its views. It knows no requests.
package filiform.app.web.explain;
